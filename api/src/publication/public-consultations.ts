import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import type { Html } from '../platform/html';
import { publicPage } from '../platform/public-page';
import { draftState } from './draft-state';
import { FeedbackBox, type Received, type SentForm } from './feedback-box';
import { consultationPage, consultationsPage } from './page-consultation';
import { emptyForm, type FormShown, thanksPage } from './page-feedback';
import { withdrawnPage } from './page-withdrawn';
import type { PublicAnswer } from './public-answer';
import { PublishedConsultations, type PublishedDraft } from './published-consultations';

const statusOf: Readonly<Partial<Record<Received, number>>> = { 'too-many': 429, 'not-open': 409 };
const unprocessable = 422;

/** Where to go, or the page as it was with what was typed and why it was not taken. */
export type FormAnswer = { to: string } | { status: number; page: string };

/** Drafts that are out for consultation as pages, and what the public says about them. */
@Injectable()
export class PublicConsultations {
  constructor(
    private readonly drafts: PublishedConsultations,
    private readonly box: FeedbackBox,
    private readonly clock: Clock,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async list(): Promise<PublicAnswer> {
    return this.page('Drafts you can answer', consultationsPage(await this.drafts.open(this.clock.today())));
  }

  async draft(council: string, plan: string): Promise<PublicAnswer> {
    return this.draftPage(await this.drafts.latest(council, plan), emptyForm);
  }

  async thanks(council: string, plan: string): Promise<PublicAnswer> {
    const { content, path } = await this.drafts.latest(council, plan);
    return this.page('Thank you', thanksPage(content, path));
  }

  async receive([council, plan]: readonly [string, string], form: SentForm, address: string): Promise<FormAnswer> {
    const draft = await this.drafts.latest(council, plan);
    const received = await this.box.receive(draft, form, address);
    if (received === 'taken') return { to: `${draft.path}/thank-you` };
    const { body } = this.draftPage(draft, { text: form.text, group: form.group, refused: received });
    return { status: statusOf[received] ?? unprocessable, page: body };
  }

  private draftPage(draft: PublishedDraft, shown: FormShown): PublicAnswer {
    const state = draftState(draft, this.clock.today());
    const { title, plan } = draft.content;
    const prefix = shown.refused === null ? '' : 'Error: ';
    const body = state === 'withdrawn' ? withdrawnPage(draft, shown) : consultationPage(draft, state, shown);
    return this.page(`${prefix}${title}, ${plan.council.shortName}`, body);
  }

  private page(title: string, body: Html): PublicAnswer {
    const page = publicPage({ title, body, demonstration: this.configuration.demonstration });
    return { form: 'html', body: page, mayEnd: true };
  }
}
