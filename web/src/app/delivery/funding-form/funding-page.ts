import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChildren } from '@angular/core';
import { form, FormField, min } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { planYears } from '@waymark/domain/delivery/funding';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import type { HoldsUnsaved } from '../../core/guards';
import { Problem } from '../../core/problem';
import { ConflictPanel } from '../../ui/conflict-panel';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { atMost, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { DeliveryClient } from '../delivery.client';
import { yearWords } from '../../core/words/delivery-words';
import { actionChoices, formCrumbs } from '../form-pages';
import {
  type Amounts,
  amountsOf,
  emptyFunding,
  fundingBody,
  fundingLabels,
  fundingValues,
  fundingWords,
} from './funding-values';

const unreadAmount = new Problem(422, { code: 'fields', fields: [{ pointer: '/years', code: 'not-a-number' }] });

/** One source of money, new or changed. */
@Component({
  selector: 'wm-funding-page',
  imports: [
    ...[CheckboxField, ConflictPanel, DateField, FormField, FormFrame, Loaded, NumberField, PageHead, RouterLink],
    ...[SelectField, TextArea, TextField, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './funding-page.html',
})
export class FundingPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly lineId = input<string>();

  private readonly client = inject(DeliveryClient);
  private readonly router = inject(Router);
  protected readonly delivery = this.client.delivery(this.planId);
  protected readonly plan = this.client.plan(this.planId);
  private readonly planNow = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly labels = fundingLabels;
  protected readonly limit = paragraphLength;
  protected readonly yearWords = yearWords;
  private readonly model = signal(emptyFunding);
  protected readonly form = form(this.model, (path) => {
    filled(path.source, $localize`:@@delivery.funding.source.required:Enter where the money comes from`);
    atMost(path.source, lineLength);
    atMost(path.restriction, paragraphLength);
    atMost(path.posts, paragraphLength);
    min(path.postCount, 0);
  });
  protected readonly amounts = signal<Amounts>({});
  private readonly amountFields = viewChildren<NumberField>('amount');
  private readonly touchedAmounts = signal(false);
  protected readonly actions = computed(() => actionChoices(this.planNow()));
  protected readonly meeting = new Meeting({
    model: this.model,
    form: this.form,
    valuesOf: fundingValues,
    words: (field, value) =>
      fundingWords(field, value, Object.fromEntries(this.actions().map((one) => [one.value, one.text]))),
  });
  private readonly line = computed(() => {
    const lines = this.delivery.hasValue() ? this.delivery.value().fundingLines : [];
    return lines.find(({ id }) => id === this.lineId()) ?? null;
  });
  /** The years of the plan, and those with money outside of them. */
  protected readonly years = computed(() => {
    const plan = this.planNow();
    const own = plan ? planYears(plan.startsOn, plan.endsOn) : [];
    const more = (this.line()?.years ?? []).map(({ year }) => year);
    return [...new Set([...own, ...more])].sort((a, b) => a - b);
  });
  protected readonly title = computed(() =>
    this.lineId()
      ? $localize`:@@delivery.funding.change:Change funding`
      : $localize`:@@delivery.funding.add:Add funding`,
  );
  protected readonly crumbs = formCrumbs(this.planNow, this.planId);

  constructor() {
    fillOnce(this.line, (line) => {
      this.meeting.start(fundingValues(line), line.version);
      this.amounts.set(amountsOf(line));
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty() || this.touchedAmounts();
  }

  protected setAmount(year: number, amount: number | null): void {
    this.amounts.set({ ...this.amounts(), [year]: amount });
    this.touchedAmounts.set(true);
  }

  protected readonly save = async () => {
    if (this.amountFields().some((field) => field.unread())) throw unreadAmount;
    const body = fundingBody(this.form().value(), this.amounts());
    const id = this.lineId();
    if (id) await this.client.changeFundingLine(id, this.meeting.version, body);
    else await this.client.addFundingLine(this.planId(), body);
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    this.touchedAmounts.set(false);
    await this.router.navigate(['/plans', this.planId(), 'delivery']);
  }
}
