import type { CellOutcome, CellToSave, SavedFigures } from '@waymark/contract/figure-entries';
import type { FigureGrid } from '@waymark/contract/figure-grid';
import type { StepOutcome, StepOutcomes } from '@waymark/contract/figure-steps';
import type { ListStep } from '@waymark/domain/figures/entry-state';
import type { Body, Client } from '../../support/client';
import type { Council, World } from '../../support/world';

export type Cell = Omit<CellToSave, 'indicatorId' | 'areaCode' | 'periodStart' | 'periodEnd' | 'version'> & {
  code: string;
  period: Quarter;
  version?: number;
};

const quarters = {
  q1: ['2026-04-01', '2026-06-30'],
  q2: ['2026-07-01', '2026-09-30'],
  q3: ['2026-10-01', '2026-12-31'],
  q4: ['2027-01-01', '2027-03-31'],
} as const;
export type Quarter = keyof typeof quarters;

/** A council on 1 June 2027 with indicators of its own: PER, a quarterly percentage, and CNT, a quarterly count. */
export class FigureWorld {
  private constructor(
    readonly world: World,
    readonly council: Council,
    readonly ids: Readonly<Record<string, string>>,
  ) {}

  static async open(world: World): Promise<FigureWorld> {
    world.today('2027-06-01');
    const council = await world.council();
    const ids: Record<string, string> = {};
    for (const [code, changes] of Object.entries({
      PER: { valueType: 'proportion', unit: '%', decimals: 1 },
      CNT: { valueType: 'count', unit: 'people', decimals: 0 },
      OPEN: { valueType: 'count', unit: 'sites', decimals: 0, disclosureRule: 'none' },
    })) {
      const address = `/indicators?organisation=${council.id}`;
      ids[code] = (
        await council.manager.post<{ id: string }>(address, { ...definition, code, name: code, ...changes })
      ).ok().id;
    }
    return new FigureWorld(world, council, ids);
  }

  cellOf({ code, period, version = 0, ...rest }: Cell): Body {
    const [periodStart, periodEnd] = quarters[period];
    return { indicatorId: this.ids[code], areaCode: this.council.areaCode, periodStart, periodEnd, version, ...rest };
  }

  async save(client: Client, ...cells: Cell[]): Promise<CellOutcome[]> {
    const body = { organisation: this.council.id, cells: cells.map((cell) => this.cellOf(cell)) };
    return (await client.patch<SavedFigures>('/figure-entries', body)).ok().outcomes;
  }

  /** Saves one cell that has to be kept, and answers what a step needs. */
  async entered(client: Client, cell: Cell): Promise<{ id: string; version: number }> {
    const [outcome] = await this.save(client, cell);
    const entry = outcome?.cell?.entry;
    if (outcome?.outcome !== 'saved' || !entry) throw new Error(JSON.stringify(outcome));
    return { id: entry.id, version: entry.version };
  }

  async take(client: Client, step: ListStep, entries: Body[], reason?: string): Promise<StepOutcome[]> {
    const body = { organisation: this.council.id, entries, ...(reason === undefined ? {} : { reason }) };
    return (await client.post<StepOutcomes>(`/figure-entries/${step}`, body)).ok().outcomes;
  }

  /** Entered by one and approved by the manager, so that it counts. */
  async approved(client: Client, cell: Cell, reason?: string): Promise<void> {
    const entry = await this.entered(client, cell);
    await this.take(client, 'submit', [entry], reason);
    const chosen = { id: entry.id, version: entry.version + 1, answers: everyAnswer };
    const [outcome] = await this.take(this.council.manager, 'approve', [chosen]);
    if (outcome?.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  }

  /** The account as somebody in the directory, who may own an indicator. */
  async directoryEntry(client: Client): Promise<string> {
    const rows = await this.world.rows<{ id: string }>(
      `insert into person (organisation_id, name, kind, user_id) values ($1, 'Head of English classes', 'officer', $2)
       on conflict (organisation_id, user_id) where user_id is not null do update set name = excluded.name returning id`,
      [this.council.id, client.userId],
    );
    if (!rows[0]) throw new Error('no entry was made');
    return rows[0].id;
  }

  async grid(client: Client, query = ''): Promise<FigureGrid> {
    return (
      await client.get<FigureGrid>(`/figure-grid?organisation=${this.council.id}&frequency=quarter${query}`)
    ).ok();
  }
}

export const everyAnswer = [
  'breakdown-differs',
  'jump',
  'above-whole',
  'denominator-changed',
  'same-as-before',
  'outside-interval',
].map((code) => ({ code, text: 'Checked with the service' }));

const definition = {
  plain: 'Plain words',
  definition: 'The whole definition',
  theme: 'T2',
  kind: 'outcome',
  population: 'newcomers',
  numerator: 'Those who do',
  denominator: 'All of them',
  direction: 'higher',
  dataset: 'Own records',
  frequency: 'quarter',
  lagMonths: 1,
};
