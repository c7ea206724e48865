import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import { Clock } from '../platform/clock';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { publicPage } from '../platform/public-page';
import { planPage } from './page-plan';
import { plansPage } from './page-plans';
import { planCsv } from './plan-csv';
import type { AnswerForm, PublicAnswer } from './public-answer';
import { PublishedConsultations } from './published-consultations';
import { type PlanSearch, PublishedPlans, type PublishedVersion } from './published-plans';

/** The end of an address that names the form of the answer. */
const forms: readonly AnswerForm[] = ['json', 'csv'];
const longestNumber = 6;
const longestWords = 100;

/** Published plans as pages and files. */
@Injectable()
export class PublicPlans {
  constructor(
    private readonly plans: PublishedPlans,
    private readonly drafts: PublishedConsultations,
    private readonly clock: Clock,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async list(asked: { q?: unknown; council?: unknown }): Promise<PublicAnswer> {
    const search: PlanSearch = { words: wordsOf(asked.q), council: wordsOf(asked.council) };
    const drafts = await this.drafts.open(this.clock.today());
    const body = plansPage(await this.plans.list(search), search.words, drafts);
    const { demonstration } = this.configuration;
    return { form: 'html', body: publicPage({ title: 'Published integration plans', body, demonstration }) };
  }

  async latest(council: string, file: string): Promise<PublicAnswer> {
    const [plan, form] = splitForm(file);
    return this.answer(await this.plans.version(council, plan, null), form, plan);
  }

  async version(council: string, plan: string, file: string): Promise<PublicAnswer> {
    const [number, form] = splitForm(file);
    if (!/^[1-9]\d*$/.test(number) || number.length > longestNumber) throw new Refusal('missing', 'published-plan');
    return this.answer(await this.plans.version(council, plan, Number(number)), form, plan);
  }

  private answer(version: PublishedVersion, form: AnswerForm, plan: string): PublicAnswer {
    const { content, number, publishedAt } = version;
    const fileName = `${content.council.slug}-${plan}-version-${number}.${form}`;
    if (form === 'csv') return { form, body: planCsv(content), fileName };
    if (form === 'json') return { form, body: JSON.stringify({ number, publishedAt, ...content }, null, 2) };
    const { demonstration } = this.configuration;
    const title = `${content.title}, ${content.council.shortName}`;
    return { form, body: publicPage({ title, body: planPage(version), demonstration }) };
  }
}

function splitForm(file: string): [name: string, form: AnswerForm] {
  const form = forms.find((one) => file.endsWith(`.${one}`));
  return form ? [file.slice(0, -form.length - 1), form] : [file, 'html'];
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, longestWords) : '');
