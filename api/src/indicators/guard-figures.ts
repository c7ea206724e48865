import type { GuardedFigure } from '@waymark/domain/disclosure/figure-relations';
import { hiddenFigures } from '@waymark/domain/disclosure/guard-figures';
import type { RollUp, ValueType } from '@waymark/domain/indicators/vocabulary';
import type { EntityManager } from 'typeorm';

interface Guarded {
  organisationId: string;
  indicatorId: string;
}

interface RuleRow {
  valueType: ValueType;
  rollUp: RollUp;
  threshold: number;
  areaCode: string | null;
  members: string[];
}

const ruleSelect = `
  select i.value_type as "valueType", i.roll_up as "rollUp", o.disclosure_threshold as threshold, o.area_code as "areaCode",
    coalesce((select json_agg(distinct m.area_code) from area_membership m where m.parent_code = o.area_code
      and m.role in ('constituent', 'borough-in-area')), '[]') as members
  from organisation o, indicator i where o.id = $1 and i.id = $2`;

const figureSelect = `
  select area_code as "areaCode", breakdown, period_start as "periodStart", period_end as "periodEnd", value, numerator,
    denominator, status, made_public as "madePublic"
  from observation where organisation_id = $1 and indicator_id = $2`;

/** Whether each figure of a table stands in the lists of hidden ones. */
const decide = (table: string) => `
  update ${table} x set hidden = (x.area_code, x.breakdown, x.period_end, x.period_start) in (
    select * from unnest($3::text[], $4::text[], $5::date[], $6::date[]))
  where x.organisation_id = $1 and x.indicator_id = $2 and x.hidden is distinct from (
    (x.area_code, x.breakdown, x.period_end, x.period_start) in (
      select * from unnest($3::text[], $4::text[], $5::date[], $6::date[])))`;

type Place = Pick<GuardedFigure, 'areaCode' | 'breakdown' | 'periodEnd' | 'periodStart'>;

const keyOf = ({ areaCode, breakdown, periodEnd, periodStart }: Place): string =>
  `${areaCode} ${breakdown} ${periodEnd} ${periodStart}`;

/**
 * Decides which figures that an organisation records of an indicator are hidden. Whoever writes figures calls this in the
 * same transaction: a figure changes what its neighbours give away, and what is not decided is not shown.
 */
export async function guardFigures(tx: EntityManager, guarded: Guarded): Promise<void> {
  const { organisationId, indicatorId } = guarded;
  const of = [organisationId, indicatorId];
  // Who writes at the same time decides one after the other, each by what the other has written.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))`, of);
  const [row] = await tx.query<RuleRow[]>(ruleSelect, of);
  if (!row) return;
  const rows = await tx.query<Omit<GuardedFigure, 'key'>[]>(figureSelect, of);
  const figures = rows.map((figure) => ({ ...figure, key: keyOf(figure) }));
  const { areaCode, members, ...rule } = row;
  const membersOf = new Map(areaCode === null ? [] : [[areaCode, members] as const]);
  const keys = hiddenFigures(figures, { ...rule, membersOf });
  const hidden = figures.filter(({ key }) => keys.has(key));
  const lists = (['areaCode', 'breakdown', 'periodEnd', 'periodStart'] as const).map((field) =>
    hidden.map((figure) => figure[field]),
  );
  await tx.query(decide('observation'), [...of, ...lists]);
  await tx.query(decide('latest_observation'), [...of, ...lists]);
}

/** Decides anew about every figure of an organisation, or about those of which nothing has been decided. */
export async function guardEveryFigure(
  tx: EntityManager,
  organisationId: string,
  which: 'all' | 'undecided',
): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct indicator_id as id from observation where organisation_id = $1 and ($2 or hidden is null) order by id`,
    [organisationId, which === 'all'],
  );
  for (const { id } of rows) await guardFigures(tx, { organisationId, indicatorId: id });
}
