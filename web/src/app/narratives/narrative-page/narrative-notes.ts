import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Narrative, NarrativeTest, NarrativeUse } from '@waymark/contract/narratives';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { RefusalPanel } from '../../ui/refusal-panel';
import { NarrativesClient, type NoteKind } from '../narratives.client';
import { TestForm } from './test-form';
import { UseForm } from './use-form';

/** Where a version is told and with whom it was tested. */
@Component({
  selector: 'wm-narrative-notes',
  imports: [DayPipe, RefusalPanel, TestForm, UseForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './narrative-notes.html',
})
export class NarrativeNotes {
  readonly narrative = input.required<Narrative>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(NarrativesClient);
  private readonly announcer = inject(Announcer);
  private readonly part = viewChild.required<ElementRef<HTMLElement>>('part');
  protected readonly refusal = signal<Problem | null>(null);
  /** The form that is open: a kind of note for a new one, or the note that is changed. */
  protected readonly open = signal<NoteKind | NarrativeUse | NarrativeTest | null>(null);
  protected readonly uses = computed(() => this.narrative().uses.filter((one) => this.mayEdit() || !one.archived));
  protected readonly tests = computed(() => this.narrative().tests.filter((one) => this.mayEdit() || !one.archived));

  protected done(): void {
    this.close();
    this.announcer.say($localize`:@@narratives.note.saved:It is saved`);
    this.changed.emit();
  }

  protected close(): void {
    this.open.set(null);
    this.part().nativeElement.focus();
  }

  protected async toggle(note: NarrativeUse | NarrativeTest, kind: NoteKind): Promise<void> {
    this.refusal.set(null);
    try {
      await (note.archived ? this.client.restoreNote(note, kind) : this.client.archiveNote(note, kind));
      this.part().nativeElement.focus();
      this.announcer.say(
        note.archived
          ? $localize`:@@narratives.note.restored:It is back`
          : $localize`:@@narratives.note.removed:It is removed, and can be brought back`,
      );
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
