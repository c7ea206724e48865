import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublicationPreview } from '@waymark/contract/publications';
import { Session } from '../../core/session';
import { ScrollTable } from '../../ui/scroll-table';
import { capacityName, fieldName, withheldName } from '../publication-words';

/** What stands in the way, what becomes public, whom it names and how, and what stays inside. */
@Component({
  selector: 'wm-preview-list',
  imports: [RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './preview-list.html',
})
export class PreviewList {
  readonly preview = input.required<PublicationPreview>();
  readonly planId = input.required<string>();

  protected readonly session = inject(Session);
  protected readonly silent = computed(() => this.preview().names.filter(({ agreed }) => !agreed).length);
  protected readonly fieldName = fieldName;
  protected readonly withheldName = withheldName;
  protected readonly capacityName = capacityName;
}
