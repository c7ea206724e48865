import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { Plan } from '@waymark/contract/plans';
import { textLength } from '@waymark/domain/limits';
import type { PlanText } from '@waymark/domain/plans/plan-texts';
import { Announcer } from '../../core/announcer';
import { Autosave } from '../../ui/autosave';
import { Autosaved } from '../../ui/autosaved';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { HistoryLink } from '../../ui/history-link';
import { MarkdownView } from '../../ui/markdown-view';
import { valueWords } from '../../ui/meeting';
import { PresenceLine } from '../../ui/presence-line';
import { CommentControl } from '../comments/comment-control';
import { focusPlace } from '../focus-place';
import { narrativeHelp, narrativeTitles } from '../narrative-fields';
import { PlansClient } from '../plans.client';
import { PlaceNotes } from '../return-notes/place-notes';

const afterRouterMilliseconds = 100;

/** One long text of the plan, read and edited in its place; it saves itself. */
@Component({
  selector: 'wm-narrative-section',
  imports: [
    Autosaved,
    CommentControl,
    FormField,
    FormFrame,
    HistoryLink,
    MarkdownView,
    PlaceNotes,
    PresenceLine,
    TextArea,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './narrative-section.html',
})
export class NarrativeSection {
  readonly plan = input.required<Plan>();
  readonly field = input.required<PlanText>();
  /** Whether a link asks to edit this text at once. */
  readonly asked = input(false);
  readonly changed = output<Plan>();
  readonly closed = output<void>();

  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly client = inject(PlansClient);
  protected readonly editing = signal(false);
  private readonly model = signal({ text: '' });
  protected readonly form = form(this.model, (path) => atMost(path.text, textLength));
  protected readonly autosave = new Autosave({
    form: this.form,
    formOf: (plan: Plan) => ({ text: plan[this.field()] }),
    bodyOf: ({ text }) => ({ [this.field()]: text }),
    words: (_field, value) => ({ label: this.title(), text: valueWords(value), prose: true }),
    send: (changes, version) => this.client.change(this.plan().id, version ?? 0, changes),
    saved: (plan) => this.changed.emit(plan),
  });
  protected readonly title = computed(() => narrativeTitles[this.field()]);
  protected readonly help = computed(() => narrativeHelp[this.field()]);
  protected readonly text = computed(() => this.plan()[this.field()]);
  protected readonly limit = textLength;

  constructor() {
    effect(() => {
      if (this.asked() && this.plan().mayEdit) untracked(() => this.editAsAsked());
    });
  }

  protected readonly save = () => this.autosave.saveNow();
  readonly saveBeforeLeaving = this.autosave.saveBeforeLeaving;

  hasUnsaved(): boolean {
    return this.editing() && this.autosave.unsaved();
  }

  protected edit(): void {
    if (!this.editing()) this.autosave.begin(this.plan());
    this.editing.set(true);
    afterNextRender(() => this.form.text().focusBoundControl(), { injector: this.injector });
  }

  protected done(): void {
    this.announcer.say($localize`:@@plans.narrative.saved:${this.title()}:title: is saved`);
    this.close();
  }

  private close(): void {
    this.form().reset();
    this.editing.set(false);
    this.closed.emit();
    afterNextRender(() => focusPlace(this.field()), { injector: this.injector });
  }

  /** The router brings the keyboard to the heading that the link names; the text comes after it. */
  private editAsAsked(): void {
    if (this.editing()) return;
    this.edit();
    setTimeout(() => this.form.text().focusBoundControl(), afterRouterMilliseconds);
  }
}
