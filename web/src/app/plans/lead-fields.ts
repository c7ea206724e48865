import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Person } from '@waymark/contract/people';
import { PersonPicker } from '../ui/forms/person-picker';
import { AddPersonLink } from './add-person-link';

/** Who answers for a plan. */
export interface PlanLeads {
  memberLeadId: string | null;
  officerLeadId: string | null;
  managerId: string | null;
}

/** A form that holds the leads among other fields. */
type LeadTree = Readonly<Record<keyof PlanLeads, FieldTree<string | null, string>>>;

@Component({
  selector: 'wm-lead-fields',
  imports: [AddPersonLink, FormField, PersonPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-person-picker
      [formField]="leads().memberLeadId"
      [people]="members()"
      label="Elected member who leads the plan"
      i18n-label="@@plans.leads.member"
    />
    <wm-person-picker
      [formField]="leads().officerLeadId"
      [people]="officers()"
      label="Officer who leads the plan"
      i18n-label="@@plans.leads.officer"
    />
    <wm-person-picker
      [formField]="leads().managerId"
      [people]="officers()"
      label="Plan manager"
      i18n-label="@@plans.leads.manager"
      hint="Who keeps the plan up to date from day to day"
      i18n-hint="@@plans.leads.manager.hint"
    />
    <wm-add-person-link (back)="back.emit()" />
  `,
})
export class LeadFields {
  readonly leads = input.required<LeadTree>();
  readonly people = input.required<readonly Person[]>();
  readonly back = output<void>();

  protected readonly members = computed(() => this.people().filter(({ kind }) => kind === 'elected-member'));
  protected readonly officers = computed(() => this.people().filter(({ kind }) => kind === 'officer'));
}
