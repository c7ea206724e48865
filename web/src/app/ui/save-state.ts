import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { timeWords } from '../core/format';
import { fieldWords, refusalWords } from '../core/words/refusal-words';
import type { SaveState } from './autosave';

/** Says plainly whether what is typed is saved, and why not. What passes in a moment is shown and not read aloud. */
@Component({
  selector: 'wm-save-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wm-save-state" [class.wm-save-state--open]="open()">
      @if (passing(); as words) {
        <p aria-hidden="true">{{ words }}</p>
      }
      <p role="status" [class.wm-hidden]="passing() !== ''">{{ lasting() }}</p>
    </div>
  `,
})
export class SaveStateLine {
  readonly state = input.required<SaveState>();

  protected readonly open = computed(() => ['conflict', 'invalid', 'refused', 'retrying'].includes(this.state().kind));
  protected readonly passing = computed(() => {
    const { kind } = this.state();
    if (kind === 'saving') return $localize`:@@ui.save.saving:Saving…`;
    return kind === 'waiting' ? $localize`:@@ui.save.waiting:Not saved yet…` : '';
  });
  protected readonly lasting = computed(() => stateWords(this.state()));
}

function stateWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return $localize`:@@ui.save.saved:Saved at ${timeWords(state.at)}:time:`;
    case 'invalid':
      return $localize`:@@ui.save.invalid:Not saved: ${state.error}:error:`;
    case 'conflict':
      return $localize`:@@ui.save.conflict:Not saved: someone else changed this too. Choose above what to keep.`;
    case 'retrying':
      return state.problem.status === 0
        ? $localize`:@@ui.save.offline:Not saved: no connection. Trying again. What you typed stays here.`
        : $localize`:@@ui.save.busy:Not saved: the server is busy. Trying again. What you typed stays here.`;
    case 'refused':
      return $localize`:@@ui.save.refused:Not saved: ${refusedWords(state)}:reason:`;
    case 'untouched':
      return $localize`:@@ui.save.untouched:Saved as you type`;
    default:
      return '';
  }
}

function refusedWords({ problem }: Extract<SaveState, { kind: 'refused' | 'retrying' }>): string {
  const [field] = problem.fields;
  return field ? fieldWords(field.code) : refusalWords(problem);
}
