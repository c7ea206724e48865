import { ChangeDetectionStrategy, Component, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { Indicator } from '@waymark/contract/indicators';
import { Announcer } from '../../core/announcer';
import { type Problem, problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalPanel } from '../../ui/refusal-panel';
import { IndicatorsClient } from '../indicators.client';

/** Archives an indicator of one's own, after a question. */
@Component({
  selector: 'wm-put-away',
  imports: [ConfirmDialog, RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (refusal(); as problem) {
      <wm-refusal-panel [problem]="problem" />
    }
    <p>
      <button type="button" class="wm-link-button" (click)="archive()" i18n="@@indicators.archive">
        Archive this indicator
      </button>
    </p>
    <wm-confirm-dialog
      title="Archive this indicator?"
      i18n-title="@@indicators.archive.title"
      action="Archive"
      i18n-action="@@indicators.archive.action"
      [destructive]="true"
    >
      <p i18n="@@indicators.archive.text">
        It leaves the library. Its figures are kept, and it can be restored from the archived indicators of our own.
      </p>
    </wm-confirm-dialog>
  `,
})
export class PutAway {
  readonly indicator = input.required<Indicator>();

  private readonly client = inject(IndicatorsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly sure = viewChild.required(ConfirmDialog);

  protected async archive(): Promise<void> {
    if (!(await this.sure().ask())) return;
    const { code, version, name } = this.indicator();
    this.refusal.set(null);
    try {
      await this.client.putAway({ code, version }, this.session.organisationId() ?? '');
      this.announcer.say($localize`:@@indicators.archive.said:${name}:name: is archived`);
      await this.router.navigate(['/indicators']);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}
