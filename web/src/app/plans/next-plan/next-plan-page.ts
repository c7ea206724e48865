import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { addDays, addMonths, type Day } from '@waymark/domain/day';
import { lineLength } from '@waymark/domain/limits';
import {
  carriedActions,
  carriedDates,
  carriedGoals,
  carriedOwners,
  carriedTargets,
  type CarryChoices,
} from '@waymark/domain/plans/carry-forward';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { startsBeforeEnd } from '../period-rule';
import { PlansClient } from '../plans.client';
import { actionWords, dateWords, goalWords, ownerWords, targetWords } from './carry-words';

interface NextPlanForm extends CarryChoices {
  title: string;
  startsOn: Day | null;
  endsOn: Day | null;
}

const first: NextPlanForm = {
  ...{ title: '', startsOn: null, endsOn: null },
  ...({
    goals: 'all',
    actions: 'open',
    targets: 'new-baseline',
    owners: 'keep',
    dates: 'shift',
  } satisfies CarryChoices),
};

/** The next plan, with what goes on from this one: chosen, counted, then made. */
@Component({
  selector: 'wm-next-plan-page',
  imports: [DateField, FormField, FormFrame, Loaded, PageHead, RadioGroup, RouterLink, TextField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './next-plan-page.html',
})
export class NextPlanPage {
  readonly planId = input.required<string>();

  private readonly router = inject(Router);
  private readonly client = inject(PlansClient);
  protected readonly plan = this.client.plan(this.planId);
  private readonly model = signal(first);
  protected readonly form = form(this.model, (path) => {
    filled(path.title, $localize`:@@plans.title.required:Enter the title of the plan`);
    atMost(path.title, lineLength);
    chosen(path.startsOn, $localize`:@@plans.starts-on.required:Enter the first day of the plan, like 1 4 2027`);
    chosen(path.endsOn, $localize`:@@plans.ends-on.required:Enter the last day of the plan, like 31 3 2030`);
    startsBeforeEnd(path);
  });
  private readonly question = computed(() => {
    const { title: _title, startsOn, endsOn, ...choices } = this.model();
    if (startsOn === null || endsOn === null || endsOn <= startsOn) return undefined;
    return { ...choices, startsOn, endsOn };
  });
  protected readonly preview = this.client.carryPreview(this.planId, this.question);
  protected readonly counted = computed(() => this.question() !== undefined);
  protected readonly goalChoices = choicesOf(carriedGoals, goalWords);
  protected readonly actionChoices = choicesOf(carriedActions, actionWords);
  protected readonly targetChoices = choicesOf(carriedTargets, targetWords);
  protected readonly ownerChoices = choicesOf(carriedOwners, ownerWords);
  protected readonly dateChoices = choicesOf(carriedDates, dateWords);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
  ]);
  private opened: Plan | null = null;

  constructor() {
    fillOnce(this.plan, ({ title, startsOn, endsOn }) => {
      this.form().reset({ ...first, title, ...followingPeriod(startsOn, endsOn) });
    });
  }

  protected readonly save = async () => {
    const { startsOn, endsOn, ...rest } = this.form().value();
    const body = { ...rest, startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
    this.opened = await this.client.carryForward(this.planId(), body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.opened?.id]);
  }
}

/** As long as the plan before, from the day after it. */
function followingPeriod(startsOn: Day, endsOn: Day): { startsOn: Day; endsOn: Day } {
  const next = addDays(endsOn, 1);
  const months =
    (Number(next.slice(0, 4)) - Number(startsOn.slice(0, 4))) * 12 +
    Number(next.slice(5, 7)) -
    Number(startsOn.slice(5, 7));
  return { startsOn: next, endsOn: addDays(addMonths(next, Math.max(months, 1)), -1) };
}
