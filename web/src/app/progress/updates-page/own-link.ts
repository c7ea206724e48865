import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { RefusalPanel } from '../../ui/refusal-panel';
import { UpdatesClient } from '../updates.client';

/** Has a link to one's own items sent to one's own address; silent for who may answer nothing. */
@Component({
  selector: 'wm-own-link',
  imports: [RefusalPanel, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (link.hasValue()) {
      <section aria-labelledby="own-link">
        <h2 id="own-link" i18n="@@progress.own-link">Update without signing in</h2>
        @if (!link.value().mailSent) {
          <p class="wm-muted" i18n="@@progress.own-link.no-mail">
            A link by mail would open these updates on any device. This site sends no mail yet: its operator has named
            no mail server.
          </p>
        } @else if (!link.value().inDirectory) {
          <p class="wm-muted" i18n="@@progress.own-link.no-entry">
            A link by mail opens what somebody of the directory owns. You stand in no directory here yet: who keeps it
            can add you under <a routerLink="/people">People</a>.
          </p>
        } @else {
          <p i18n="@@progress.own-link.text">
            A link by mail opens these updates on any device, such as your phone, for fourteen days. Do not pass it on:
            who has it answers as you.
          </p>
          @if (refusal(); as problem) {
            <wm-refusal-panel [problem]="problem" />
          }
          @if (sent()) {
            <p class="wm-panel wm-panel--good" role="status" i18n="@@progress.own-link.sent">
              The link is on its way to {{ link.value().address }}.
            </p>
          }
          @if (link.value().leftToday > 0) {
            <button
              type="button"
              class="govuk-button govuk-button--secondary"
              [disabled]="busy()"
              (click)="send()"
              i18n="@@progress.own-link.send"
            >
              Send a link to {{ link.value().address }}
            </button>
          } @else {
            <p class="wm-muted" i18n="@@progress.own-link.none-left">
              You have had {{ link.value().mostADay }} links sent in a day, and more are not sent. Use the latest one,
              or ask again tomorrow.
            </p>
          }
        }
      </section>
    }
  `,
})
export class OwnLinkPanel {
  private readonly client = inject(UpdatesClient);
  private readonly session = inject(Session);
  private readonly organisationId = computed(() =>
    this.session.can('action:update-own') ? this.session.organisationId() : undefined,
  );
  protected readonly link = this.client.ownLink(this.organisationId);
  protected readonly sent = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<Problem | null>(null);

  protected async send(): Promise<void> {
    this.refusal.set(null);
    this.sent.set(false);
    this.busy.set(true);
    try {
      this.link.set(await this.client.sendOwnLink(this.organisationId() ?? ''));
      this.sent.set(true);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.busy.set(false);
  }
}
