import type { Target } from '@waymark/contract/targets';
import type { Day } from '@waymark/domain/day';
import type { Direction, Frequency, ObservationStatus, SourceType } from '@waymark/domain/indicators/vocabulary';
import type { CouncilRules } from '@waymark/domain/judging/council-rules';
import type { FigureGuard, FigureRule } from '../indicators/shown-figure';
import { endOf } from '../platform/end-of-day';

/** A figure of the organisation's own area, its own or the library's. */
export interface EvidenceRow {
  periodEnd: Day;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  own: boolean;
  hidden: boolean | null;
}

/** A target with its indicator, its points, what it is judged by and the council's rules. */
export interface TargetRow extends Omit<Target, 'status' | 'byMethod' | 'applied' | 'working'>, FigureRule {
  indicatorDirection: Direction;
  sourceType: SourceType;
  frequency: Frequency;
  lagMonths: number;
  threshold: number;
  roundingBase: FigureGuard['roundingBase'];
  /** Whether the organisation's own figure of the baseline's day is hidden. */
  baselineHidden: boolean;
  latest: EvidenceRow | null;
  yearBefore: EvidenceRow | null;
  rules: CouncilRules | null;
}

const columns = `
  t.id, t.version, t.goal_id as "goalId", t.origin_id as "originId", t.indicator_id as "indicatorId", i.code, i.name, i.unit, i.decimals, i.kind,
  coalesce(t.direction, i.direction) as direction, coalesce(t.direction <> i.direction, false) as "directionOverridden",
  t.baseline_on as "baselineOn", t.baseline_value as "baselineValue", t.target_on as "targetOn",
  t.target_value as "targetValue", t.path,
  coalesce((select jsonb_agg(jsonb_build_object('on', p.reached_on, 'value', p.value) order by p.reached_on)
    from target_point p where p.organisation_id = t.organisation_id and p.target_id = t.id), '[]') as points,
  t.tolerance_share as "toleranceShare", t.tolerance_absolute as "toleranceAbsolute",
  t.judge_with_interval as "judgeWithInterval", t.rationale, t.owner_id as "ownerId",
  i.direction as "indicatorDirection", i.source_type as "sourceType", i.frequency, i.lag_months as "lagMonths", i.value_type as "valueType",
  i.interval_method as "intervalMethod", i.per, i.disclosure_rule as "disclosureRule",
  o.disclosure_threshold as threshold, o.rounding_base as "roundingBase",
  exists (select from observation b where b.organisation_id = t.organisation_id and b.indicator_id = t.indicator_id
    and b.area_code = o.area_code and b.breakdown = '' and b.period_end = t.baseline_on and b.hidden is not false
    and b.value is not null) as "baselineHidden", f.figure as latest, y.figure as "yearBefore", c.rules`;

/** A figure of alias `l`, as one value. */
const figure = `jsonb_build_object('periodEnd', l.period_end, 'value', l.value, 'lower', l.lower, 'upper', l.upper,
  'numerator', l.numerator, 'denominator', l.denominator, 'status', l.status,
  'hidden', l.hidden, 'own', l.organisation_id = t.organisation_id) as figure, l.period_end`;

const latestFirst = `(l.value is not null) desc, l.period_end desc, l.organisation_id = t.organisation_id desc`;

/** The rules of an organisation that stand: those set last, of those that `when` lets stand. */
const rulesWhere = (when: string) => `
  select jsonb_build_object('defaultTolerance', j.default_tolerance, 'firstMonths', j.first_months,
      'onlyIfWorse', j.only_if_worse, 'neverOnUncertain', j.never_on_uncertain,
      'surveyNeedsChange', j.survey_needs_change) as rules, j.only_if_worse or j.survey_needs_change as "looksBack"
  from judging_rules j where j.organisation_id = t.organisation_id and ${when} order by j.version desc limit 1`;

/** Where figures are looked for: the tables that hold them, one row for each organisation and period. */
interface Figures {
  /** The latest of each organisation. */
  latest: string;
  all: string;
  rulesWhen: string;
  /** Whether the figure of a year before is wanted. */
  looksBack: string;
}

/** A year apart, give or take what weeks and leap days do to the end of a period, and no break between the two. */
const yearBefore = ({ all, looksBack }: Figures) => `
  select ${figure} from (${all}) l
  where ${looksBack} and l.value is not null
    and l.period_end between (f.period_end - interval '1 year')::date - 15 and (f.period_end - interval '1 year')::date + 15
    and f.figure ->> 'status' <> 'break' and not exists (select from series_break b
      where b.organisation_id = i.organisation_id and b.indicator_id = i.id
        and b.happened_on > l.period_end and b.happened_on <= f.period_end)
  order by l.period_end desc, l.organisation_id = t.organisation_id desc limit 1`;

const selectFrom = (from: Figures) => `
  select ${columns}
  from target t
  join organisation o on o.id = t.organisation_id
  join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
  left join lateral (select ${figure} from (${from.latest}) l order by ${latestFirst} limit 1) f on true
  left join lateral (${rulesWhere(from.rulesWhen)}) c on true
  left join lateral (${yearBefore(from)}) y on true`;

const ofTarget = (table: string) => `
  select x.* from ${table} x
  where x.organisation_id in (t.organisation_id, t.indicator_organisation_id) and x.indicator_id = t.indicator_id
    and x.area_code = o.area_code and x.breakdown = ''`;

const asRulesSay = 'c."looksBack"';
const today = { latest: ofTarget('latest_observation'), all: ofTarget('observation'), rulesWhen: 'true' };
const ofOrganisations = 'where t.organisation_id = any($1::uuid[])';

/** Judged by the latest figures there are, and by the rules of today. */
export const targetsNow = `${selectFrom({ ...today, looksBack: asRulesSay })} ${ofOrganisations}`;

/** As `targetsNow`, always with the figure of a year before, for rules that are not set yet. */
export const targetsLookingBack = `${selectFrom({ ...today, looksBack: 'true' })} ${ofOrganisations}`;

const ended = `${ofTarget('observation')} and x.period_end <= $3::date`;

/** Judged by the figures, as they are known today, of periods that ended by day `$3`; by the rules of today. */
export const targetsUntil = `${selectFrom({ ...today, latest: ended, all: ended, looksBack: asRulesSay })} ${ofOrganisations}`;

const figureColumns = `organisation_id, indicator_id, area_code, breakdown, period_start, period_end, value, lower, upper,
  numerator, denominator, status, revision, release_id`;

/** What stood before is hidden where it was, and where what stands now is. */
const hiddenThen = `coalesce(n.hidden, true) or exists (select from observation h where h.hidden
  and (h.organisation_id, h.indicator_id, h.area_code, h.breakdown, h.period_end, h.period_start)
    = (n.organisation_id, n.indicator_id, n.area_code, n.breakdown, n.period_end, n.period_start)) as hidden`;

/** Each period as it was known at the end of day `$3`: by the release it came with, before what replaced it later. */
const knownThen = `
  select distinct on (x.organisation_id, x.period_end, x.period_start) x.*
  from (select ${figureColumns}, hidden from (${ofTarget('observation')}) n
    union all select ${figureColumns}, ${hiddenThen} from (${ofTarget('observation_revision')}) n) x
  join release r on r.organisation_id = x.organisation_id and r.id = x.release_id
  where coalesce(r.released_on, r.retrieved_on, '-infinity'::date) <= $3::date
  order by x.organisation_id, x.period_end, x.period_start, x.revision desc`;

const then = { latest: knownThen, all: knownThen, rulesWhen: `(not $4::boolean or j.set_at < ${endOf('$3')})` };

/** Judged by what was known on day `$3`; by the rules of that day where `$4` says so, else by today's. */
export const targetsThen = `${selectFrom({ ...then, looksBack: asRulesSay })} ${ofOrganisations}`;

/** As `targetsThen`, always with the figure of a year before, for rules that are not set yet. */
export const targetsThenLookingBack = `${selectFrom({ ...then, looksBack: 'true' })} ${ofOrganisations}`;
