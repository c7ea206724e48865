import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Ask } from '@waymark/contract/asks';
import { type AskStatus, askStatuses, missingForAsk } from '@waymark/domain/advocacy/ask';
import type { Day } from '@waymark/domain/day';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import type { HoldsUnsaved } from '../../core/guards';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { DeliveryClient } from '../delivery.client';
import { askStatusWords } from '../../core/words/delivery-words';
import { formCrumbs } from '../form-pages';

interface AskForm {
  wording: string;
  askedOf: string;
  status: AskStatus | null;
  madeOn: Day | null;
  answeredOn: Day | null;
  answer: string;
}

const empty: AskForm = { wording: '', askedOf: '', status: 'draft', madeOn: null, answeredOn: null, answer: '' };
const labels: Readonly<Record<keyof AskForm, string>> = {
  wording: $localize`:@@delivery.ask.wording:What is asked`,
  askedOf: $localize`:@@delivery.ask.asked-of:Asked of`,
  status: $localize`:@@delivery.ask.status:Status`,
  madeOn: $localize`:@@delivery.ask.made-on:Made on`,
  answeredOn: $localize`:@@delivery.ask.answered-on:Answered on`,
  answer: $localize`:@@delivery.ask.answer:Answer`,
};

/** One ask, new or changed. */
@Component({
  selector: 'wm-ask-page',
  imports: [
    ...[ConflictPanel, DateField, FormField, FormFrame, Loaded, PageHead, RouterLink, SelectField, TextArea],
    ...[TextField, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ask-page.html',
})
export class AskPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly askId = input<string>();

  private readonly client = inject(DeliveryClient);
  private readonly router = inject(Router);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly asks = this.client.asks();
  private readonly planNow = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  protected readonly statuses = choicesOf(askStatuses, askStatusWords);
  private readonly model = signal(empty);
  protected readonly form = form(this.model, (path) => {
    filled(path.wording, $localize`:@@delivery.ask.wording.required:Enter what is asked`);
    filled(path.askedOf, $localize`:@@delivery.ask.asked-of.required:Enter who is asked, such as the Home Office`);
    for (const line of [path.wording, path.askedOf]) atMost(line, lineLength);
    atMost(path.answer, paragraphLength);
    chosen(path.status, $localize`:@@delivery.ask.status.required:Choose a status`);
    validate(path.madeOn, ({ value, valueOf }) =>
      missingForAsk({ status: valueOf(path.status) ?? 'draft', madeOn: value(), answer: '-' }).length > 0
        ? { kind: 'required', message: $localize`:@@delivery.ask.made-on.required:Enter the day it was made` }
        : null,
    );
    validate(path.answer, ({ value, valueOf }) =>
      missingForAsk({ status: valueOf(path.status) ?? 'draft', madeOn: '-', answer: value() }).length > 0
        ? { kind: 'required', message: $localize`:@@delivery.ask.answer.required:Enter the answer` }
        : null,
    );
  });
  protected readonly meeting = new Meeting({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({
      label: labels[field],
      text: field.endsWith('On') && typeof value === 'string' ? dayWords(value) : valueWords(value, askStatusWords),
    }),
  });
  private readonly ask = computed(() => {
    const asks = this.asks.hasValue() ? this.asks.value().asks : [];
    return asks.find(({ id }) => id === this.askId()) ?? null;
  });
  protected readonly title = computed(() =>
    this.askId() ? $localize`:@@delivery.ask.change:Change the ask` : $localize`:@@delivery.ask.add:Add an ask`,
  );
  protected readonly crumbs = formCrumbs(this.planNow, this.planId);

  constructor() {
    fillOnce(this.ask, (ask) => this.meeting.start(valuesOf(ask), ask.version));
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const values = this.form().value();
    const body = { ...values, status: values.status ?? 'draft' };
    const id = this.askId();
    if (id) await this.client.changeAsk(id, this.meeting.version, body);
    else await this.client.addAsk(this.planNow()?.organisationId ?? '', body);
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'delivery']);
  }
}

function valuesOf({ wording, askedOf, status, madeOn, answeredOn, answer }: Ask): AskForm {
  return { wording, askedOf, status, madeOn, answeredOn, answer };
}
