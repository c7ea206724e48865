import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Share, Shares } from '@waymark/contract/organisations';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalPanel } from '../../ui/refusal-panel';
import { SettingsClient } from '../settings.client';
import { ShareTable } from './share-table';

/** What the organisation gives others to read, and what it is given. */
@Component({
  selector: 'wm-share-list',
  imports: [ConfirmDialog, RefusalPanel, RouterLink, ShareTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './share-list.html',
})
export class ShareList {
  readonly shares = input.required<Shares>();
  readonly mayEdit = input.required<boolean>();
  readonly changed = output<void>();

  private readonly session = inject(Session);
  private readonly client = inject(SettingsClient);
  private readonly announcer = inject(Announcer);
  protected readonly office = computed(() => this.session.organisation()?.kind !== 'council');
  protected readonly ending = signal<Share | null>(null);
  protected readonly endTitle = computed(
    () => $localize`:@@settings.share.end.title:End the share with ${this.ending()?.receiverName ?? ''}:name: today?`,
  );
  protected readonly refusal = signal<Problem | null>(null);
  private readonly confirm = viewChild.required(ConfirmDialog);

  protected async end(share: Share): Promise<void> {
    this.ending.set(share);
    this.refusal.set(null);
    if (!(await this.confirm().ask())) return;
    try {
      await this.client.end(share.id, share.version);
      this.announcer.say($localize`:@@settings.share.ended:The share has ended`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
