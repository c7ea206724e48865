import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { ChangePlan, Plan } from '@waymark/contract/plans';
import { textLength } from '@waymark/domain/limits';
import { planTexts, type PlanText } from '@waymark/domain/plans/plan-texts';
import { Autosave } from '../../ui/autosave';
import { Autosaved } from '../../ui/autosaved';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { valueWords } from '../../ui/meeting';
import { PresenceLine } from '../../ui/presence-line';
import { Examples } from '../examples/example-pair';
import { planExamples } from '../examples/plan-examples';
import { narrativeHelp, narrativeTitles } from '../narrative-fields';
import { PlansClient } from '../plans.client';

type Texts = Record<PlanText, string>;

const noTexts = Object.fromEntries(planTexts.map((field) => [field, ''])) as Texts;

/** The long texts of a task, one after the other, each with help and two examples. */
@Component({
  selector: 'wm-draft-texts',
  imports: [Autosaved, Examples, FormField, FormFrame, PresenceLine, RouterLink, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-autosaved #saves [by]="autosave">
      <wm-form
        [form]="form"
        [save]="save"
        label="Save and continue"
        i18n-label="@@plans.draft.continue"
        (saved)="done.emit()"
        (conflict)="saves.focusQuestion()"
      >
        @for (field of fields(); track field; let first = $first) {
          <wm-presence [planId]="plan().id" [section]="field" [as]="first ? 'editing' : null" />
          <wm-text-area
            [formField]="form[field]"
            [label]="titles[field]"
            [hint]="help[field]"
            [limit]="limit"
            [rows]="8"
          />
          <wm-examples [of]="titles[field]" [pair]="examples[field]" />
        }
        @if (more(); as link) {
          <p>
            <a [routerLink]="['/plans', plan().id, link.path]">{{ link.text }}</a>
          </p>
        }
      </wm-form>
    </wm-autosaved>
  `,
})
export class DraftTexts {
  readonly plan = input.required<Plan>();
  readonly fields = input.required<readonly PlanText[]>();
  readonly done = output<void>();
  readonly changed = output<Plan>();

  private readonly client = inject(PlansClient);
  protected readonly titles = narrativeTitles;
  protected readonly help = narrativeHelp;
  protected readonly examples = planExamples;
  protected readonly limit = textLength;
  protected readonly form = form(signal(noTexts), (path) => {
    for (const field of planTexts) atMost(path[field], textLength);
  });
  readonly autosave = new Autosave<Plan, Texts, ChangePlan>({
    form: this.form,
    formOf: (plan) => Object.fromEntries(planTexts.map((field) => [field, plan[field]])) as Texts,
    bodyOf: (texts) => texts,
    words: (field, value) => ({ label: narrativeTitles[field], text: valueWords(value), prose: true }),
    send: (changes, version) => this.client.change(this.plan().id, version ?? 0, changes),
    saved: (plan) => this.changed.emit(plan),
  });
  /** Where the same matter has a place of its own. */
  protected readonly more = computed(() => {
    const [field] = this.fields();
    if (field === 'impactAssessment')
      return { path: 'impact', text: $localize`:@@draft.more.impact:Make the impact assessment` };
    if (field === 'consultation')
      return { path: 'consultation', text: $localize`:@@draft.more.consultation:Keep the consultation` };
    return null;
  });

  constructor() {
    fillOnce(this.plan, (plan) => this.autosave.begin(plan));
  }

  protected readonly save = () => this.autosave.saveNow();
}
