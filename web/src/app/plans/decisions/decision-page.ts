import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { todayIn, type Day } from '@waymark/domain/day';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { decisions, type Decision } from '@waymark/domain/plans/vocabulary';
import { stoppedStatuses, type StoppedStatus } from '@waymark/domain/progress/decision';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { decisionWords, deliveryStatusWords } from '../../core/words/plan-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ActionsClient } from '../actions.client';

interface DecisionForm {
  decision: Decision | null;
  status: StoppedStatus;
  reason: string;
  decidedBy: string;
  decidedOn: Day | null;
}

/** Whether an action continues, changes or stops, with the reason and who decided. */
@Component({
  selector: 'wm-decision-page',
  imports: [
    ...[DateField, FormField, FormFrame, Loaded, PageHead, RadioGroup, RouterLink, TextArea, TextField],
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decision-page.html',
})
export class DecisionPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly actionId = input.required<string>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly action = this.client.action(this.actionId);
  private readonly plan = this.client.plan(this.planId);
  protected readonly limit = paragraphLength;
  protected readonly decisions = choicesOf(decisions, decisionWords);
  protected readonly statuses = choicesOf(stoppedStatuses, deliveryStatusWords);
  protected readonly form = form(
    signal<DecisionForm>({
      ...{ decision: null, status: 'cancelled', reason: '', decidedBy: '', decidedOn: todayIn(new Date()) },
    }),
    (path) => {
      chosen(path.decision, $localize`:@@plans.decide.decision.required:Choose what was decided`);
      filled(path.reason, $localize`:@@plans.decide.reason.required:Say why`);
      filled(path.decidedBy, $localize`:@@plans.decide.by.required:Say who decided`);
      chosen(path.decidedOn, $localize`:@@plans.decide.on.required:Enter the day of the decision`);
      atMost(path.reason, paragraphLength);
      atMost(path.decidedBy, lineLength);
    },
  );
  protected readonly stops = computed(() => this.form().value().decision === 'stop');
  protected readonly address = computed(() => ['/plans', this.planId(), 'actions', this.actionId()]);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
    ...(this.action.hasValue()
      ? [{ text: `${this.action.value().reference} ${this.action.value().title}`, link: this.address() }]
      : []),
  ]);

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const { decision, status, decidedOn, ...said } = this.form().value();
    if (decision === null || decidedOn === null) return;
    const stopped = decision === 'stop' ? { status } : {};
    await this.client.decide(this.actionId(), { ...said, decision, decidedOn, ...stopped });
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address(), { fragment: 'decisions' });
    this.announcer.say($localize`:@@plans.decide.said:The decision is recorded`);
  }
}
