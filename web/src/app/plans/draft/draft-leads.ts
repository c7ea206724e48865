import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ChangePlan, Plan } from '@waymark/contract/plans';
import { Autosave } from '../../ui/autosave';
import { Autosaved } from '../../ui/autosaved';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { PersonPicker } from '../../ui/forms/person-picker';
import { PresenceLine } from '../../ui/presence-line';
import { aboutLabels, aboutWords } from '../about-form/about-form';
import { AddPersonLink } from '../add-person-link';
import { Examples } from '../examples/example-pair';
import { leadExamples } from '../examples/lead-examples';
import { PlansClient } from '../plans.client';

interface Leads {
  memberLeadId: string | null;
  officerLeadId: string | null;
  managerId: string | null;
  reviewOn: string | null;
}

const nobody: Leads = { memberLeadId: null, officerLeadId: null, managerId: null, reviewOn: null };

/** Who answers for a plan, and when it is looked at again. */
@Component({
  selector: 'wm-draft-leads',
  imports: [AddPersonLink, Autosaved, DateField, Examples, FormField, FormFrame, PersonPicker, PresenceLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-presence [planId]="plan().id" section="about" as="editing" />
    <wm-autosaved #saves [by]="autosave">
      <wm-form
        [form]="form"
        [save]="save"
        label="Save and continue"
        i18n-label="@@plans.draft.continue"
        (saved)="done.emit()"
        (conflict)="saves.focusQuestion()"
      >
        @for (field of people; track field) {
          <wm-person-picker [formField]="form[field]" [people]="of(field)" [label]="labels[field]" />
          <wm-examples [of]="labels[field]" [pair]="examples[field]" />
        }
        <wm-add-person-link (back)="back.emit()" />
        <wm-date-field
          [formField]="form.reviewOn"
          [label]="labels.reviewOn"
          hint="The day on which the plan is looked at as a whole, within its period"
          i18n-hint="@@plans.review-on.hint"
        />
        <wm-examples [of]="labels.reviewOn" [pair]="examples.reviewOn" />
      </wm-form>
    </wm-autosaved>
  `,
})
export class DraftLeads {
  readonly plan = input.required<Plan>();
  readonly done = output<void>();
  readonly changed = output<Plan>();
  readonly back = output<void>();

  private readonly client = inject(PlansClient);
  protected readonly people = ['memberLeadId', 'officerLeadId', 'managerId'] as const;
  protected readonly labels = aboutLabels;
  protected readonly examples = leadExamples;
  protected readonly form = form(signal(nobody));
  readonly autosave = new Autosave<Plan, Leads, ChangePlan>({
    form: this.form,
    formOf: ({ memberLeadId, officerLeadId, managerId, reviewOn }) => ({
      memberLeadId,
      officerLeadId,
      managerId,
      reviewOn,
    }),
    bodyOf: (leads) => leads,
    words: (field, value) => ({ label: aboutLabels[field], text: aboutWords(value, this.plan().people) }),
    send: (changes, version) => this.client.change(this.plan().id, version ?? 0, changes),
    saved: (plan) => this.changed.emit(plan),
  });

  constructor() {
    fillOnce(this.plan, (plan) => this.autosave.begin(plan));
  }

  protected readonly save = () => this.autosave.saveNow();

  protected of(field: (typeof this.people)[number]): Plan['people'] {
    const kind = field === 'memberLeadId' ? 'elected-member' : 'officer';
    return this.plan().people.filter((person) => person.kind === kind);
  }
}
