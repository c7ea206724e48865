import { freeMoves } from '@waymark/domain/disclosure/linear';
import { guardEveryFigure } from '../../../api/src/indicators/guard-figures';
import { Database } from '../../../api/src/platform/database';
import { systemUser } from '../../../api/src/platform/viewer';
import type { KnownSum } from '../../../libs/domain/test/attacker';
import type { World } from '../../support/world';
import type { AttackedCouncil } from './attacked-council';
import { cellName } from './disclosure-evidence';

const threshold = 5;

interface Figure {
  key: string;
  organisationId: string;
  code: string;
  areaCode: string;
  breakdown: string;
  periodStart: string;
  periodEnd: string;
  count: number;
}

const figureSelect = `
  select x.organisation_id as "organisationId", i.code, x.area_code as "areaCode", x.breakdown,
    x.period_start as "periodStart", x.period_end as "periodEnd", coalesce(x.numerator, x.value) as count
  from observation x join indicator i on i.id = x.indicator_id
  where x.organisation_id = any($1::uuid[])`;

/** Of a share as many more of the whole as there are less in the part, so that each number of it is another. */
const change = (table: string) => `
  update ${table} x set numerator = x.numerator + c.more, denominator = x.denominator - c.more,
    value = case when x.numerator is null then x.value + c.more
      else x.value * (x.numerator + c.more) / x.numerator * x.denominator / (x.denominator - c.more) end
  from jsonb_to_recordset($1) as c ("organisationId" uuid, code text, "areaCode" text, breakdown text, "periodStart" date,
    "periodEnd" date, more integer), indicator i
  where i.id = x.indicator_id and i.code = c.code and x.organisation_id = c."organisationId" and x.area_code = c."areaCode"
    and x.breakdown = c.breakdown and x.period_start = c."periodStart" and x.period_end = c."periodEnd"`;

/** Small counts that stand in no sum: what was counted before, what is on its way, baselines, and who was asked. */
const changesAlone = [
  `update observation_revision set value = value - 3 where organisation_id = $1 and breakdown = 'sex:female' and value = 4`,
  `update figure_entry set value = case value when 1061 then 1060 else value + 1 end
   where organisation_id = $1 and value in (3, 33, 1061)
     and entered_by_id in (select user_id from membership where organisation_id = $1 and 'manager' = any(roles))`,
  `update target set baseline_value = case baseline_value when 4 then 3 else 1 end
   where organisation_id = $1 and baseline_value in (4, 0.7)`,
  ...['before', 'after'].map(
    (side) => `update audit_event set ${side} = jsonb_set(${side}, '{baselineValue}',
        case when (${side} ->> 'baselineValue')::double precision = 4 then '3'::jsonb else '1'::jsonb end)
      where organisation_id = $1 and subject_kind = 'target' and (${side} ->> 'baselineValue')::double precision in (4, 0.7)`,
  ),
  `update narrative_test set people_count = 4 where organisation_id = $1 and people_count = 3`,
  `update consultation_group set responses = 4 where organisation_id = $1 and responses = 3`,
];

/** The same council with other counts where they are hidden, and all sums that are told as they were. */
export class OtherCounts {
  constructor(
    private readonly attacked: AttackedCouncil,
    private readonly sums: readonly KnownSum[],
  ) {}

  hidden(): Promise<Figure[]> {
    return this.figures('and x.hidden is not false');
  }

  async figures(which = ''): Promise<Figure[]> {
    const text = `${figureSelect} ${which} order by i.code, x.area_code, x.breakdown, x.period_end, x.period_start`;
    const rows = await this.world.rows<Omit<Figure, 'key'>>(text, [this.organisationIds]);
    return rows.map((row) => ({ ...row, key: cellName(row) }));
  }

  /** Gives every hidden count another value. */
  async change(): Promise<void> {
    const rows = await this.hidden();
    const more = this.differences(rows);
    const changed = rows.map((row, place) => ({ ...row, more: more[place] ?? 0 }));
    expect(changed.filter((row) => row.more === 0)).toEqual([]);
    for (const table of ['observation', 'latest_observation'])
      await this.world.rows(change(table), [JSON.stringify(changed)]);
    for (const text of changesAlone) await this.world.rows(text, [this.attacked.council.id]);
  }

  /** Plants the leak: nothing of 3 or more is hidden. */
  async open(): Promise<void> {
    await this.world.rows('update organisation set disclosure_threshold = 3 where id = any($1::uuid[])', [
      this.organisationIds,
    ]);
    for (const table of ['observation', 'latest_observation', 'observation_revision'])
      await this.world.rows(`update ${table} set hidden = false where organisation_id = any($1::uuid[])`, [
        this.organisationIds,
      ]);
  }

  /** Lets the product decide anew what is hidden. */
  async close(): Promise<void> {
    await this.world.rows('update organisation set disclosure_threshold = $2 where id = any($1::uuid[])', [
      this.organisationIds,
      threshold,
    ]);
    await this.world.rows('update observation_revision set hidden = true where organisation_id = $1', [
      this.attacked.council.id,
    ]);
    const database = this.world.app.get(Database);
    for (const organisationId of this.organisationIds)
      await database.within({ userId: systemUser }, organisationId, (tx) =>
        guardEveryFigure(tx, organisationId, 'all'),
      );
  }

  private get world(): World {
    return this.attacked.world;
  }

  private get organisationIds(): string[] {
    return [...this.attacked.members.map(({ id }) => id), this.attacked.office.id];
  }

  /** By how much each hidden count may be another while small ones stay small and every known sum stays what it is. */
  private differences(rows: readonly Figure[]): number[] {
    const place = new Map(rows.map(({ key }, at) => [key, at]));
    const equations = this.sums.map(({ terms }) => {
      const row = new Array<number>(rows.length).fill(0);
      for (const [name, sign] of terms) if (place.has(name)) row[place.get(name) ?? 0] = sign;
      return row;
    });
    const moves = freeMoves(equations, rows.length);
    const possible = (by: readonly number[]) =>
      rows.every(({ count }, at) => {
        const other = count + (by[at] ?? 0);
        return other !== count && (count < threshold ? other > 0 && other < threshold : other >= threshold);
      });
    const found = combined(moves, possible);
    if (!found) throw new Error('there is no other council that would be answered the same');
    return found;
  }
}

/** The first sum of moves, each taken some steps either way, that is possible. */
function combined(
  moves: readonly (readonly number[])[],
  possible: (by: readonly number[]) => boolean,
): number[] | null {
  const steps = [1, -1, 2, -2];
  const [width, count] = [moves[0]?.length ?? 0, steps.length ** moves.length];
  for (let choice = 0; choice < count; choice++) {
    const by = new Array<number>(width).fill(0);
    moves.forEach((move, place) => {
      const step = steps[Math.floor(choice / steps.length ** place) % steps.length] ?? 0;
      move.forEach((one, at) => (by[at] = (by[at] ?? 0) + one * step));
    });
    if (possible(by)) return by;
  }
  return null;
}
