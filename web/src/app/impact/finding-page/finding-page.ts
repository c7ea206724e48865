import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { AssessmentFinding } from '@waymark/contract/impact';
import type { Day } from '@waymark/domain/day';
import { type AssessedGroup, type Impact, impacts } from '@waymark/domain/impact/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { PersonPicker } from '../../ui/forms/person-picker';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ImpactClient } from '../impact.client';
import { groupWords, impactWords } from '../impact-words';

interface FindingForm {
  impact: Impact | null;
  how: string;
  evidence: string;
  mitigationActionId: string | null;
  ownerId: string | null;
  dueOn: Day | null;
  newGoalId: string | null;
  newTitle: string;
}

const labels: Readonly<Record<keyof FindingForm, string>> = {
  impact: $localize`:@@impact.field.impact:Effect of the plan on this group`,
  how: $localize`:@@impact.field.how:How, or why there is no effect`,
  evidence: $localize`:@@impact.field.evidence:On what evidence`,
  mitigationActionId: $localize`:@@impact.field.action:Action of the plan that lessens the harm`,
  ownerId: $localize`:@@impact.field.owner:Who owns it`,
  dueOn: $localize`:@@impact.field.due:By when it works`,
  newGoalId: $localize`:@@impact.field.new-goal:Goal that the new action belongs to`,
  newTitle: $localize`:@@impact.field.new-title:Title of the new action`,
};

const create = 'new';
const valuesOf = (row: Omit<FindingForm, 'newGoalId' | 'newTitle'>): FindingForm => {
  const { impact, how, evidence, mitigationActionId, ownerId, dueOn } = row;
  return { impact, how, evidence, mitigationActionId, ownerId, dueOn, newGoalId: null, newTitle: '' };
};
const empty = { impact: null, how: '', evidence: '', mitigationActionId: null, ownerId: null, dueOn: null };

/** The effect of the plan on one group; where it harms, an action of the plan lessens the harm. */
@Component({
  selector: 'wm-finding-page',
  imports: [
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    PersonPicker,
    RadioGroup,
    RouterLink,
    SelectField,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './finding-page.html',
})
export class FindingPage {
  readonly planId = input.required<string>();
  readonly group = input.required<AssessedGroup>();

  private readonly client = inject(ImpactClient);
  private readonly router = inject(Router);
  protected readonly assessment = this.client.assessment(this.planId);
  private readonly plan = this.client.plan(this.planId);
  private readonly model = signal<FindingForm>(valuesOf(empty));
  protected readonly form = form(this.model, (path) => {
    atMost(path.how, paragraphLength);
    atMost(path.evidence, paragraphLength);
    validate(path.newGoalId, ({ value, valueOf }) =>
      valueOf(path.mitigationActionId) === create && value() === null
        ? { kind: 'required', message: $localize`:@@impact.new-goal.required:Choose the goal of the new action` }
        : null,
    );
    validate(path.newTitle, ({ value, valueOf }) =>
      valueOf(path.mitigationActionId) === create && value().trim() === ''
        ? { kind: 'required', message: $localize`:@@impact.new-title.required:Enter the title of the new action` }
        : null,
    );
  });
  protected readonly meeting = new Meeting<FindingForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({ label: labels[field], text: this.wordsOf(field, value) }),
  });
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  protected readonly impacts = choicesOf(impacts, impactWords);
  protected readonly title = computed(() => groupWords[this.group()] ?? '');
  protected readonly harms = computed(() => ['negative', 'both'].includes(this.form().value().impact ?? ''));
  protected readonly creating = computed(() => this.form().value().mitigationActionId === create);
  protected readonly people = computed(() => (this.plan.hasValue() ? this.plan.value().people : []));
  protected readonly goals = computed(() => {
    const goals = this.plan.hasValue() ? this.plan.value().goals : [];
    return goals.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }));
  });
  protected readonly actions = computed(() => {
    if (!this.plan.hasValue()) return [];
    const { goals, mayEdit } = this.plan.value();
    const there = goals.flatMap((goal) => goal.actions.filter((action) => !action.linkedFrom));
    return [
      ...there.map(({ id, reference, title }) => ({ value: id, text: `${reference} ${title}` })),
      ...(mayEdit && goals.length > 0
        ? [{ value: create, text: $localize`:@@impact.new-action:Create a new action from this` }]
        : []),
    ];
  });
  protected readonly back = computed(() => `/plans/${this.planId()}/impact`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@impact.title:Equality impact assessment`, link: this.back() },
  ]);
  private finding: AssessmentFinding | null = null;

  constructor() {
    fillOnce(this.assessment, ({ findings }) => {
      this.finding = findings.find(({ group }) => group === this.group()) ?? null;
      if (this.finding) this.meeting.start(valuesOf(this.finding), this.finding.version);
    });
  }

  protected readonly save = async () => {
    if (!this.finding) return;
    if (this.creating()) await this.createAction();
    const { newGoalId: _goal, newTitle: _title, ...body } = this.form().value();
    const mitigation = this.harms() ? {} : { mitigationActionId: null, ownerId: null, dueOn: null };
    await this.client.changeFinding(this.finding.id, this.meeting.version, { ...body, ...mitigation });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }

  /** The action stands in the plan from then on; should saving the finding fail, it is chosen already. */
  private async createAction(): Promise<void> {
    const { newGoalId, newTitle, ownerId, dueOn } = this.form().value();
    const made = await this.client.addAction(newGoalId ?? '', { title: newTitle, councilLeadId: ownerId, dueOn });
    this.model.update((values) => ({ ...values, mitigationActionId: made.id }));
    this.plan.reload();
  }

  private wordsOf(field: keyof FindingForm, value: unknown): string {
    if (field === 'dueOn' && typeof value === 'string') return dayWords(value);
    if (field === 'ownerId') return this.people().find(({ id }) => id === value)?.name ?? valueWords(null);
    if (field === 'mitigationActionId')
      return this.actions().find((one) => one.value === value)?.text ?? valueWords(null);
    return valueWords(value, impactWords);
  }
}
