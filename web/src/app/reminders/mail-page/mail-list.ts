import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { MailItem } from '@waymark/contract/reminders';
import { InstantPipe } from '../../core/format';
import { ScrollTable } from '../../ui/scroll-table';
import { mailStateWords } from '../reminder-words';

/** Mails with what became of them. */
@Component({
  selector: 'wm-mail-list',
  imports: [InstantPipe, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-list.html',
})
export class MailList {
  readonly items = input.required<readonly MailItem[]>();
  readonly deciding = input(false);
  readonly again = output<MailItem>();
  readonly aside = output<MailItem>();

  protected readonly states = mailStateWords;
}
