import { ChangeDetectionStrategy, Component, computed, signal, viewChild } from '@angular/core';
import type { DatasetSummary } from '@waymark/contract/datasets';
import { numberWords } from '../core/format';
import { ConfirmDialog } from '../ui/confirm-dialog';

type Loaded = Pick<DatasetSummary, 'fileName' | 'source' | 'counts'>;

/** Asks before a load is taken back, and names what that does to how many figures. */
@Component({
  selector: 'wm-undo-dialog',
  imports: [ConfirmDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-confirm-dialog
      title="Undo this load?"
      i18n-title="@@datasets.undo.title"
      [action]="action()"
      [destructive]="true"
    >
      <p>{{ name() }}</p>
      <ul>
        <li i18n="@@datasets.undo.added">New figures that go away: {{ added() }}</li>
        <li i18n="@@datasets.undo.revised">Former figures that come back: {{ revised() }}</li>
      </ul>
      <p i18n="@@datasets.undo.kept">The history of each figure says that the load was undone, and who did it.</p>
    </wm-confirm-dialog>
  `,
})
export class UndoDialog {
  private readonly one = signal<Loaded | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);
  protected readonly added = computed(() => numberWords(this.one()?.counts?.added ?? 0));
  protected readonly revised = computed(() => numberWords(this.one()?.counts?.revised ?? 0));
  protected readonly name = computed(() => {
    const one = this.one();
    return one === null ? '' : [one.fileName, one.source].filter((text) => text !== '').join(', ');
  });
  protected readonly action = computed(() => {
    const { added = 0, revised = 0 } = this.one()?.counts ?? {};
    return added + revised === 1
      ? $localize`:@@datasets.undo.action.one:Undo 1 figure`
      : $localize`:@@datasets.undo.action:Undo ${numberWords(added + revised)}:count: figures`;
  });

  ask(one: Loaded): Promise<boolean> {
    this.one.set(one);
    return this.dialog().ask();
  }
}
