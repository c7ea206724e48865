import type { GridArea } from '@waymark/contract/figure-grid';
import type { Day } from '@waymark/domain/day';
import type { RecordingRule } from '@waymark/domain/figures/figure-problems';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { type FigureNumbers, figureNumbers } from '@waymark/domain/indicators/figure-numbers';
import type { IndicatorKind, IntervalMethod, ObservationStatus, RollUp } from '@waymark/domain/indicators/vocabulary';
import type { FigureKey } from '../indicators/keep-figures';
import { columnsAs } from '../platform/columns';
import type { Prepared } from '../platform/prepared';
import { columnsOf, figureFields, figureKey } from '../reference/figure-columns';
import { entryColumns } from './entry-row';

/** An organisation, as far as its figures are concerned. */
export interface FigureOrganisation {
  id: string;
  name: string;
  areaCode: string | null;
  threshold: number;
  roundingBase: number | null;
  secondPerson: boolean;
  /** Its own area and those of its members. */
  areas: GridArea[];
}

/** An indicator as its figures are entered, with whose it is. */
export interface FigureIndicator extends RecordingRule {
  id: string;
  code: string;
  name: string;
  unit: string;
  theme: Theme | null;
  kind: IndicatorKind;
  numerator: string;
  denominator: string;
  intervalMethod: IntervalMethod;
  rollUp: RollUp;
  disclosureRule: string;
  computed: boolean;
  breaks: Day[];
  ownerName: string | null;
  /** Whether the viewer owns a target with it. */
  owned: boolean;
  planIds: string[];
}

export interface StandingRow extends FigureKey, FigureNumbers {
  status: ObservationStatus;
  note: string | null;
  evidence: string | null;
  own: boolean;
  /** Null until it is decided, and then not shown. */
  hidden: boolean | null;
  revision: number;
  source: string;
  releasedOn: Day | null;
  enteredBy: string | null;
  checkedBy: string | null;
}

export const organisationStatement: Prepared = {
  name: 'figure-organisation',
  text: `select o.id, o.name, o.area_code as "areaCode", o.disclosure_threshold as threshold,
      o.rounding_base as "roundingBase", o.second_person as "secondPerson",
      coalesce((select json_agg(json_build_object('code', a.code, 'name', a.name) order by a.code <> o.area_code, a.name)
        from area a where a.code = o.area_code or a.code in (
          select m.area_code from area_membership m where m.parent_code = o.area_code)), '[]') as areas
    from organisation o where o.id = $1`,
};

/** `$1` organisation, `$2` whose indicators may be used, `$3` the viewer; what is offered by others, the policies of the rows decide. */
export const indicatorSelect = `
  select i.id, i.code, i.name, i.unit, i.theme, i.kind, i.value_type as "valueType", i.decimals, i.per, i.frequency,
    i.numerator, i.denominator, i.interval_method as "intervalMethod", i.roll_up as "rollUp",
    i.disclosure_rule as "disclosureRule", i.computed, owner.name as "ownerName",
    coalesce(owner.mine, false) as owned,
    array(select b.happened_on::text from series_break b where b.indicator_id = i.id order by 1) as breaks,
    array(select distinct t.plan_id from target t where t.organisation_id = $1 and t.indicator_id = i.id
      and t.archived_at is null) as "planIds"
  from indicator i
  left join lateral (
    select p.name, p.user_id is not distinct from $3::uuid as mine
    from target t join plan pl on pl.organisation_id = t.organisation_id and pl.id = t.plan_id and pl.archived_at is null
    join person p on p.organisation_id = t.organisation_id and p.id = t.owner_id
    where t.organisation_id = $1 and t.indicator_id = i.id and t.archived_at is null
    order by (p.user_id is not distinct from $3::uuid) desc, t.id desc limit 1) owner on true
  where (i.organisation_id = any($2::uuid[]) or i.offered_from is not null) and i.archived_at is null`;

export const indicatorsStatement: Prepared = {
  name: 'figure-indicators',
  text: `${indicatorSelect} and i.id = any($4::uuid[])`,
};

/** An organisation's own figure goes before the published one of the same period. */
export const standingStatement: Prepared = {
  name: 'figure-standing',
  text: `select distinct on (${columnsOf('x', figureKey.slice(1))})
      ${columnsAs('x', [...figureFields, ...figureNumbers, 'status', 'note', 'evidence', 'hidden', 'revision'])},
      ${columnsAs('x', ['enteredBy', 'checkedBy'])}, ${columnsAs('r', ['source', 'releasedOn'])}, x.organisation_id = $1 as own
    from observation x join release r on r.organisation_id = x.organisation_id and r.id = x.release_id
    where x.organisation_id = any($2::uuid[]) and x.indicator_id = any($3::uuid[]) and x.area_code = any($4::text[])
      and x.period_end >= $5
    order by ${columnsOf('x', figureKey.slice(1))}, own desc`,
};

export const entriesStatement: Prepared = {
  name: 'figure-entries',
  text: `select ${entryColumns} from figure_entry e
    where e.organisation_id = $1 and e.indicator_id = any($2::uuid[]) and e.area_code = any($3::text[])
      and e.period_end >= $4`,
};

export const chosenEntries = `select ${entryColumns} from figure_entry e
  where e.organisation_id = $1 and e.id = any($2::uuid[]) order by e.id for update`;

export const openEntries = `select ${entryColumns} from figure_entry e
  where e.organisation_id = $1 and e.state = $2 and ($3::uuid is null or e.entered_by_id = $3)
  order by e.submitted_at, e.id limit 500`;

export const commentCounts: Prepared = {
  name: 'figure-comment-counts',
  text: `select ${columnsAs('c', figureFields)}, count(*)::integer as count
    from figure_comment c
    where c.organisation_id = $1 and c.indicator_id = any($2::uuid[]) and c.area_code = any($3::text[])
      and c.period_end >= $4
    group by 1, 2, 3, 4, 5`,
};
