import type { FundingLine, NewFundingLine } from '@waymark/contract/delivery';
import type { Day } from '@waymark/domain/day';
import { dayWords } from '../../core/format';
import { valueWords } from '../../ui/meeting';

export interface FundingForm {
  source: string;
  actionId: string | null;
  restricted: boolean;
  restriction: string;
  endsOn: Day | null;
  posts: string;
  postCount: number | null;
}

/** Pounds by year; a year without an amount is left out. */
export type Amounts = Readonly<Record<number, number | null>>;

export const emptyFunding: FundingForm = {
  ...{ source: '', actionId: null, restricted: false, restriction: '' },
  ...{ endsOn: null, posts: '', postCount: null },
};

export const fundingLabels: Readonly<Record<keyof FundingForm, string>> = {
  source: $localize`:@@delivery.funding.source.label:Source of the money`,
  actionId: $localize`:@@delivery.funding.action:For one action only`,
  restricted: $localize`:@@delivery.funding.restricted.label:It may be spent on one purpose only`,
  restriction: $localize`:@@delivery.funding.restriction:What it may be spent on`,
  endsOn: $localize`:@@delivery.funding.ends.label:Last day that it pays for`,
  posts: $localize`:@@delivery.funding.posts:Posts that depend on it`,
  postCount: $localize`:@@delivery.funding.post-count.label:How many full-time posts`,
};

export function fundingValues(line: FundingLine): FundingForm {
  const { source, actionId, restricted, restriction, endsOn, posts, postCount } = line;
  return { source, actionId, restricted, restriction, endsOn, posts, postCount };
}

export const amountsOf = ({ years }: FundingLine): Amounts =>
  Object.fromEntries(years.map(({ year, amount }) => [year, amount]));

export function fundingBody(values: FundingForm, amounts: Amounts): NewFundingLine {
  const years = Object.entries(amounts).flatMap(([year, amount]) =>
    amount === null ? [] : [{ year: Number(year), amount }],
  );
  return { ...values, years };
}

export function fundingWords(
  field: keyof FundingForm,
  value: unknown,
  actions: Readonly<Record<string, string>>,
): { label: string; text: string } {
  const label = fundingLabels[field];
  if (field === 'endsOn' && typeof value === 'string') return { label, text: dayWords(value) };
  return { label, text: valueWords(value, actions) };
}
