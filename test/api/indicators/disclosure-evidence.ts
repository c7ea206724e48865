import type { Breakdowns } from '@waymark/contract/breakdowns';
import type { Comparison, ComparisonMatrix } from '@waymark/contract/comparison';
import type { FormerObservations, Observations } from '@waymark/contract/indicators';
import type { PublishedContent } from '@waymark/contract/published-plan';
import type { Target } from '@waymark/contract/targets';
import type { Client } from '../../support/client';

/** Indicators whose values are no counts. */
const shares = ['S19', 'E17', 'S20'];

/** Something told: a number of a cell, or the sum of several. */
export interface Told {
  cells: readonly string[];
  equals: number;
}

export interface Place {
  code: string;
  areaCode: string;
  breakdown?: string;
  periodStart: string;
  periodEnd: string;
}

export const cellName = ({ code, areaCode, breakdown = '', periodStart, periodEnd }: Place): string =>
  [code, areaCode, breakdown, periodStart, periodEnd].join(' ');

/** Everything that somebody was answered: as numbers of cells, and as texts that are searched as they are. */
export class Evidence {
  readonly told: Told[] = [];
  readonly texts: string[] = [];

  say(place: Place, ...values: (number | null | undefined)[]): void {
    const value = values.find((one) => one !== null && one !== undefined);
    if (value !== undefined && value !== null) this.told.push({ cells: [cellName(place)], equals: value });
  }

  async text(client: Client, address: string): Promise<void> {
    const answer = address.startsWith('/plans/') ? await client.page(address) : await client.get(`/${address}`);
    this.texts.push(answer.text);
  }

  /** The series, its table, its former figures and its breakdowns. */
  async series(
    client: Client,
    { code, areaCode, keys }: { code: string; areaCode: string; keys: readonly string[] },
  ): Promise<void> {
    for (const breakdown of keys) {
      const asked = `area=${areaCode}&breakdown=${breakdown}`;
      const answer = await client.get<Observations>(`/indicators/${code}/observations?${asked}`);
      this.texts.push(answer.text);
      if (answer.status >= 400) continue;
      for (const one of answer.body.observations) this.say({ code, ...one }, one.numerator, one.value);
      const table = await client.get(`/indicators/${code}/observations.csv?${asked}`);
      this.texts.push(table.text);
      for (const { periodEnd } of answer.body.observations)
        await this.former(client, `${asked}&periodEnd=${periodEnd}`, code);
    }
    await this.breakdowns(client, code, areaCode);
  }

  private async former(client: Client, asked: string, code: string): Promise<void> {
    const { text } = await client.get<FormerObservations>(`/indicators/${code}/revisions?${asked}`);
    this.texts.push(text);
  }

  private async breakdowns(client: Client, code: string, areaCode: string): Promise<void> {
    const address = `/indicators/${code}/breakdowns?area=${areaCode}`;
    const { periods } = (await client.get<Breakdowns>(address)).ok();
    for (const period of periods) {
      const { text, body } = await client.get<Breakdowns>(
        `${address}&periodStart=${period.periodStart}&periodEnd=${period.periodEnd}`,
      );
      this.texts.push(text);
      for (const { parts, total } of body.tables)
        for (const one of [...parts, ...(total ? [total] : [])])
          this.say({ code, areaCode, ...period, breakdown: one.breakdown }, one.numerator, one.value);
    }
  }

  /** Members and the value of all, for one period; the sum counts those whom it does not leave out. */
  async comparison(
    client: Client,
    organisationId: string,
    { code, periodStart, periodEnd }: Omit<Place, 'areaCode'>,
  ): Promise<void> {
    const asked = `/organisations/${organisationId}/comparison`;
    const answer = await client.get<Comparison>(`${asked}?indicator=${code}&period=${periodEnd}`);
    const table = await client.get(`${asked}.csv?indicator=${code}&period=${periodEnd}`);
    this.texts.push(answer.text, table.text);
    for (const { figures, group } of answer.ok().comparisons) {
      for (const one of figures)
        this.say({ code, areaCode: one.areaCode, periodStart, periodEnd }, one.numerator, one.value);
      if (!group || group.value === null || group.periodEnd !== periodEnd) continue;
      const covered = figures.filter(({ areaName }) => !group.leftOut.includes(areaName));
      const cells = covered.map(({ areaCode }) => cellName({ code, areaCode, periodStart, periodEnd }));
      if (group.method === 'sum') this.told.push({ cells, equals: group.value });
    }
  }

  async matrix(
    client: Client,
    organisationId: string,
    { code, periodStart, periodEnd }: Omit<Place, 'areaCode'>,
  ): Promise<void> {
    const { text, body } = await client.get<ComparisonMatrix>(`/organisations/${organisationId}/matrix`);
    const row = body.rows.find((one) => one.code === code);
    this.texts.push(JSON.stringify(row ?? null));
    row?.cells.forEach((cell, place) => {
      const areaCode = body.members[place]?.areaCode ?? '';
      if (cell.periodEnd === periodEnd) this.say({ code, areaCode, periodStart, periodEnd }, cell.value);
    });
    expect(text).not.toContain('behind');
  }

  /** The baseline and the figure that a target was judged by. */
  target(target: Target, areaCode: string, periods: readonly Omit<Place, 'code' | 'areaCode'>[]): void {
    const { code, baselineOn, baselineValue, working } = target;
    if (shares.includes(code)) return;
    for (const period of periods) {
      if (period.periodEnd === baselineOn) this.say({ code, areaCode, ...period }, baselineValue);
      if (period.periodEnd === working?.on) this.say({ code, areaCode, ...period }, working.observed);
    }
  }

  published(content: PublishedContent): void {
    const { areaCode } = content.council;
    for (const { code, series } of content.goals.flatMap((goal) => goal.indicators)) {
      if (shares.includes(code)) continue;
      for (const one of series) this.say({ code, areaCode: areaCode ?? '', ...one }, one.value);
    }
    this.texts.push(JSON.stringify(content));
  }
}
