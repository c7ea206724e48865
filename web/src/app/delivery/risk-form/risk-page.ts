import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { riskResponses } from '@waymark/domain/delivery/risk';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import type { HoldsUnsaved } from '../../core/guards';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { PersonPicker } from '../../ui/forms/person-picker';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { DeliveryClient } from '../delivery.client';
import { riskResponseWords } from '../../core/words/delivery-words';
import { actionChoices, formCrumbs } from '../form-pages';
import {
  emptyRisk,
  impactChoices,
  likelihoodChoices,
  riskBody,
  riskLabels,
  riskValues,
  riskWords,
} from './risk-values';

const together = {
  kind: 'required',
  message: $localize`:@@delivery.risk.target.together:Choose both what it should become, or neither`,
};

/** One risk, new or changed: cause, event, effect, scores and response. */
@Component({
  selector: 'wm-risk-page',
  imports: [
    ...[ConflictPanel, DateField, FormField, FormFrame, Loaded, PageHead, PersonPicker, RouterLink, SelectField],
    ...[TextArea, TextField, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './risk-page.html',
})
export class RiskPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly riskId = input<string>();

  private readonly client = inject(DeliveryClient);
  private readonly router = inject(Router);
  protected readonly delivery = this.client.delivery(this.planId);
  protected readonly plan = this.client.plan(this.planId);
  private readonly planNow = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly people = computed(() => this.planNow()?.people ?? []);
  protected readonly actions = computed(() => actionChoices(this.planNow()));
  protected readonly labels = riskLabels;
  protected readonly limit = paragraphLength;
  protected readonly likelihoods = likelihoodChoices;
  protected readonly impacts = impactChoices;
  protected readonly responses = choicesOf(riskResponses, riskResponseWords);
  private readonly model = signal(emptyRisk);
  protected readonly form = form(this.model, (path) => {
    filled(path.event, $localize`:@@delivery.risk.event.required:Enter what may happen`);
    atMost(path.event, lineLength);
    for (const text of [path.cause, path.effect, path.responseText]) atMost(text, paragraphLength);
    chosen(path.likelihood, $localize`:@@delivery.risk.likelihood.required:Choose how likely it is`);
    chosen(path.impact, $localize`:@@delivery.risk.impact.required:Choose how great the impact would be`);
    chosen(path.response, $localize`:@@delivery.risk.response.required:Choose a response`);
    validate(path.targetLikelihood, ({ value, valueOf }) =>
      value() === null && valueOf(path.targetImpact) !== null ? together : null,
    );
    validate(path.targetImpact, ({ value, valueOf }) =>
      value() === null && valueOf(path.targetLikelihood) !== null ? together : null,
    );
  });
  protected readonly meeting = new Meeting({
    model: this.model,
    form: this.form,
    valuesOf: riskValues,
    words: (field, value) => riskWords(field, value, this.nameTable()),
  });
  private readonly risk = computed(() => {
    const risks = this.delivery.hasValue() ? this.delivery.value().risks : [];
    return risks.find(({ id }) => id === this.riskId()) ?? null;
  });
  private readonly nameTable = computed(() =>
    Object.fromEntries([
      ...this.actions().map((one) => [one.value, one.text]),
      ...this.people().map((one) => [one.id, one.name]),
    ] as [string, string][]),
  );
  protected readonly title = computed(() =>
    this.riskId() ? $localize`:@@delivery.risk.change:Change the risk` : $localize`:@@delivery.risk.add:Add a risk`,
  );
  protected readonly crumbs = formCrumbs(this.planNow, this.planId);

  constructor() {
    fillOnce(this.risk, (risk) => this.meeting.start(riskValues(risk), risk.version));
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const body = riskBody(this.form().value());
    const id = this.riskId();
    if (id) await this.client.changeRisk(id, this.meeting.version, body);
    else await this.client.addRisk(this.planId(), body);
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'delivery']);
  }
}
