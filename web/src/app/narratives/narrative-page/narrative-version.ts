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
import type { Narrative } from '@waymark/contract/narratives';
import { Announcer } from '../../core/announcer';
import { DayPipe, InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { WordChanges } from '../../ui/word-changes';
import { NarrativesClient } from '../narratives.client';
import { AgreeForm } from './agree-form';
import { NarrativeForm } from './narrative-form';
import { NarrativeNotes } from './narrative-notes';

export interface TakeInto {
  mayTake: boolean;
  planVersion: number;
}

/** One version of the story: its text or what changed in it, who agreed it, where it is told and who heard it first. */
@Component({
  selector: 'wm-narrative-version',
  imports: [
    ...[AgreeForm, DayPipe, InstantPipe, Loaded, MarkdownView, NarrativeForm, NarrativeNotes, RefusalPanel, Tag],
    ...[WhenLoaded, WordChanges],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './narrative-version.html',
})
export class NarrativeVersion {
  readonly planId = input.required<string>();
  readonly narrative = input.required<Narrative>();
  /** The version before it, to compare with. */
  readonly earlier = input<Narrative | null>(null);
  readonly mayEdit = input(false);
  readonly into = input.required<TakeInto>();
  readonly changed = output<void>();

  private readonly client = inject(NarrativesClient);
  private readonly announcer = inject(Announcer);
  private readonly part = viewChild.required<ElementRef<HTMLElement>>('part');
  private readonly form = viewChild(NarrativeForm);
  protected readonly open = signal<'edit' | 'agree' | null>(null);
  protected readonly comparing = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly comparison = this.client.comparison(() => {
    const earlier = this.earlier();
    return this.comparing() && earlier !== null ? { id: this.narrative().id, earlierId: earlier.id } : null;
  });
  protected readonly mayTake = computed(() => {
    const { agreedOn, inPlan, archived } = this.narrative();
    return this.into().mayTake && agreedOn !== null && !inPlan && !archived;
  });

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }

  protected done(): void {
    this.close();
    this.announcer.say($localize`:@@narratives.saved:The version is saved`);
    this.changed.emit();
  }

  protected close(): void {
    this.open.set(null);
    this.part().nativeElement.focus();
  }

  protected take(): Promise<void> {
    const words = $localize`:@@narratives.taken:The plan now says this version`;
    return this.attempt(() => this.client.take(this.narrative(), this.into().planVersion), words);
  }

  protected toggle(): Promise<void> {
    const narrative = this.narrative();
    return narrative.archived
      ? this.attempt(() => this.client.restore(narrative), $localize`:@@narratives.restored:The version is back`)
      : this.attempt(() => this.client.archive(narrative), $localize`:@@narratives.archived:The version is archived`);
  }

  private async attempt(change: () => Promise<unknown>, words: string): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
      this.part().nativeElement.focus();
      this.announcer.say(words);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
