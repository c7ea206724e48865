import type { GuardedFigure, GuardRule } from '@waymark/domain/disclosure/figure-relations';
import { hiddenFigures } from '@waymark/domain/disclosure/guard-figures';
import type { EntityManager } from 'typeorm';

interface RuleRow extends Omit<GuardRule, 'membersOf'> {
  indicatorId: string;
  areaCode: string | null;
  members: string[];
}

/** Who writes at the same time decides one after the other, each by what the other has written. */
const lock = `
  select pg_advisory_xact_lock(hashtextextended($1 || id, 0)) from (
    select id from unnest($2::text[]) id order by id) ordered`;

const ruleSelect = `
  select i.id as "indicatorId", i.value_type as "valueType", i.roll_up as "rollUp", o.disclosure_threshold as threshold,
    o.area_code as "areaCode",
    coalesce((select json_agg(distinct m.area_code) from area_membership m where m.parent_code = o.area_code
      and m.role in ('constituent', 'borough-in-area')), '[]') as members
  from organisation o, indicator i where o.id = $1 and o.kind <> 'library' and i.id = any($2::uuid[])`;

const figureSelect = `
  select indicator_id as "indicatorId", area_code as "areaCode", breakdown, period_start as "periodStart",
    period_end as "periodEnd", value, numerator, denominator, status, made_public as "madePublic"
  from observation where organisation_id = $1 and indicator_id = any($2::uuid[])`;

/** Whether each figure of a table stands in the lists of hidden ones. */
const isListed = `(x.indicator_id, x.area_code, x.breakdown, x.period_end, x.period_start) in (
  select * from unnest($3::uuid[], $4::text[], $5::text[], $6::date[], $7::date[]))`;

const decide = (table: string) => `
  update ${table} x set hidden = ${isListed}
  where x.organisation_id = $1 and x.indicator_id = any($2::uuid[]) and x.hidden is distinct from ${isListed}`;

type Row = Omit<GuardedFigure, 'key'> & { indicatorId: string };

const keyOf = ({ areaCode, breakdown, periodEnd, periodStart }: Row): string =>
  `${areaCode} ${breakdown} ${periodEnd} ${periodStart}`;

/**
 * Decides which figures that an organisation records of some indicators are hidden. Whoever writes figures calls this in the
 * same transaction: a figure changes what its neighbours give away, and what is not decided is not shown.
 */
export async function guardFigures(
  tx: EntityManager,
  organisationId: string,
  indicatorIds: readonly string[],
): Promise<void> {
  if (indicatorIds.length === 0) return;
  const of = [organisationId, indicatorIds];
  await tx.query(lock, of);
  const rules = await tx.query<RuleRow[]>(ruleSelect, of);
  // What the library publishes passes as published.
  if (rules.length === 0) return;
  const rows = await tx.query<Row[]>(figureSelect, of);
  const hidden = rules.flatMap((rule) => hiddenOf(rows, rule));
  const lists = (['indicatorId', 'areaCode', 'breakdown', 'periodEnd', 'periodStart'] as const).map((field) =>
    hidden.map((figure) => figure[field]),
  );
  await tx.query(decide('observation'), [...of, ...lists]);
  await tx.query(decide('latest_observation'), [...of, ...lists]);
}

function hiddenOf(rows: readonly Row[], { indicatorId, areaCode, members, ...rule }: RuleRow): Row[] {
  const figures = rows.filter((row) => row.indicatorId === indicatorId).map((row) => ({ ...row, key: keyOf(row) }));
  const membersOf = new Map(areaCode === null ? [] : [[areaCode, members] as const]);
  const keys = hiddenFigures(figures, { ...rule, membersOf });
  return figures.filter(({ key }) => keys.has(key));
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
  await guardFigures(
    tx,
    organisationId,
    rows.map(({ id }) => id),
  );
}
