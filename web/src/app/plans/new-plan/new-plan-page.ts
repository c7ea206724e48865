import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { councilYear, councilYearOf } from '@waymark/domain/council-calendar';
import { todayIn, type Day } from '@waymark/domain/day';
import { editions, type Edition } from '@waymark/domain/frameworks/framework';
import { lineLength } from '@waymark/domain/limits';
import { planStarts, type PlanStart } from '@waymark/domain/plans/vocabulary';
import { Session } from '../../core/session';
import { editionWords } from '../../core/words/framework-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { PageHead } from '../../ui/page-head';
import { LeadFields, type PlanLeads } from '../lead-fields';
import { startsBeforeEnd } from '../period-rule';
import { PlansClient } from '../plans.client';
import { GoOnFrom } from './go-on-from';

interface NewPlanForm extends PlanLeads {
  title: string;
  edition: Edition;
  startFrom: Start;
  startsOn: Day | null;
  endsOn: Day | null;
}

/** A file is read into a plan that is empty at first. */
const starts = [...planStarts, 'file'] as const;
type Start = PlanStart | 'file';

const startWords: Readonly<Record<Start, string>> = {
  empty: $localize`:@@plans.new.start.empty:An empty plan`,
  'example-structure': $localize`:@@plans.new.start.example:An example goal under each of the five themes, to be rewritten`,
  file: $localize`:@@plans.new.start.file:A table in a file, from Excel or Word`,
};

const yearsOfPlan = 3;

/** The least that a plan begins with. */
@Component({
  selector: 'wm-new-plan-page',
  imports: [DateField, FormField, FormFrame, GoOnFrom, LeadFields, PageHead, RadioGroup, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-plan-page.html',
})
export class NewPlanPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(PlansClient);
  private readonly directory = this.client.people(this.session.organisationId);
  protected readonly people = computed(() => (this.directory.hasValue() ? this.directory.value().people : []));
  protected readonly plansTitle = $localize`:@@plans.title:Plans`;
  protected readonly editionChoices = choicesOf(editions, editionWords).reverse();
  protected readonly startChoices = choicesOf(starts, startWords);
  protected readonly form = form(signal(firstAnswers()), (path) => {
    filled(path.title, $localize`:@@plans.title.required:Enter the title of the plan`);
    atMost(path.title, lineLength);
    chosen(path.startsOn, $localize`:@@plans.starts-on.required:Enter the first day of the plan, like 1 4 2027`);
    chosen(path.endsOn, $localize`:@@plans.ends-on.required:Enter the last day of the plan, like 31 3 2030`);
    startsBeforeEnd(path);
  });
  private opened: Plan | null = null;
  /** Where the work goes on. */
  private area = 'draft';

  protected readonly save = async () => {
    const { startsOn, endsOn, startFrom: start, ...rest } = this.form().value();
    const organisationId = this.session.organisationId() ?? '';
    const startFrom = start === 'file' ? 'empty' : start;
    const period = { startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
    this.opened = await this.client.open({ ...rest, ...period, startFrom, organisationId });
    this.area = start === 'file' ? 'import' : 'draft';
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.opened?.id, this.area]);
  }

  protected readPeople(): void {
    this.directory.reload();
  }
}

/** Plans run in council years; the next one is offered. */
function firstAnswers(): NewPlanForm {
  const first = councilYearOf(todayIn(new Date())) + 1;
  return {
    title: '',
    edition: '2025',
    startFrom: 'empty',
    startsOn: councilYear(first).startsOn,
    endsOn: councilYear(first + yearsOfPlan - 1).endsOn,
    memberLeadId: null,
    officerLeadId: null,
    managerId: null,
  };
}
