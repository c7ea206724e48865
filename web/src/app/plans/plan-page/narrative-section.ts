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
import { Announcer } from '../../core/announcer';
import { problemOf } from '../../core/problem';
import { ConflictPanel } from '../../ui/conflict-panel';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { MarkdownView } from '../../ui/markdown-view';
import { Meeting, valueWords } from '../../ui/meeting';
import { focusPlace } from '../focus-place';
import { narrativeHelp, narrativeTitles, type NarrativeField } from '../narrative-fields';
import { PlansClient } from '../plans.client';

const afterRouterMilliseconds = 100;

/** One long text of the plan, read and edited in its place. */
@Component({
  selector: 'wm-narrative-section',
  imports: [ConflictPanel, FormField, FormFrame, MarkdownView, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './narrative-section.html',
})
export class NarrativeSection {
  readonly plan = input.required<Plan>();
  readonly field = input.required<NarrativeField>();
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
  protected readonly meeting = new Meeting<{ text: string }>({
    model: this.model,
    form: this.form,
    valuesOf: (current: Plan) => ({ text: current[this.field()] }),
    words: (_field, value) => ({ label: this.title(), text: valueWords(value) }),
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

  protected readonly save = async () => {
    this.changed.emit(await this.send());
  };

  hasUnsaved(): boolean {
    return this.editing() && this.form().dirty();
  }

  protected edit(): void {
    if (!this.editing()) this.meeting.start({ text: this.text() }, this.plan().version);
    this.editing.set(true);
    afterNextRender(() => this.form.text().focusBoundControl(), { injector: this.injector });
  }

  protected done(): void {
    this.announcer.say($localize`:@@plans.narrative.saved:${this.title()}:title: is saved`);
    this.close();
  }

  protected close(): void {
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

  /** Another part of the plan may have been saved meanwhile; that is no conflict about this text. */
  private async send(): Promise<Plan> {
    const { id } = this.plan();
    const body = { [this.field()]: this.model().text };
    try {
      return await this.client.change(id, this.meeting.version, body);
    } catch (error) {
      const problem = problemOf(error);
      const now = problem.stale ? (problem.current as Plan | undefined) : undefined;
      if (now === undefined || now[this.field()] !== this.meeting.readValues().text) throw error;
      return await this.client.change(id, now.version, body);
    }
  }
}
