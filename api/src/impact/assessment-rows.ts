import type { AssessmentFinding } from '@waymark/contract/impact';
import type { Day } from '@waymark/domain/day';
import { isWelsh, type DutyAim, type EvidenceKind, type WelshSection } from '@waymark/domain/impact/vocabulary';
import type { ScreeningAnswers } from '@waymark/domain/impact/screening';
import type { ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import type { EntityManager } from 'typeorm';
import type { FigureGuard, FigureRule } from '../indicators/shown-figure';

export interface AssessmentRow extends Record<DutyAim | WelshSection, string> {
  id: string;
  version: number;
  planId: string;
  organisationId: string;
  planTitle: string;
  planStatus: string;
  planArchived: boolean;
  planChangedAt: string;
  summary: string;
  nation: string | null;
  threshold: number;
  revision: number;
  answers: ScreeningAnswers;
  screenedOutReason: string;
  screenedOutById: string | null;
  screenedOutByName: string | null;
  reviewOn: Day | null;
  authorIds: string[];
  signedAt: string | null;
  signedBy: string | null;
  signedRevision: number | null;
}

export interface EvidenceRow {
  id: string;
  version: number;
  kind: EvidenceKind;
  title: string;
  source: string;
  says: string;
  nextStep: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: Day | null;
  archived: boolean;
  indicatorId: string | null;
  code: string;
  name: string;
  unit: string;
  decimals: number;
  rule: FigureRule;
  figure: FigureColumns | null;
}

interface FigureColumns extends Pick<FigureGuard, 'hidden' | 'roundingBase'> {
  own: boolean;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  periodStart: Day;
  periodEnd: Day;
}

export interface AssessmentRows {
  assessment: AssessmentRow;
  findings: AssessmentFinding[];
  evidence: EvidenceRow[];
}

const assessmentSelect = `
  select a.id, a.version, a.plan_id as "planId", a.organisation_id as "organisationId", p.title as "planTitle",
    p.status as "planStatus", p.archived_at is not null as "planArchived", p.changed_at as "planChangedAt",
    p.impact_assessment as summary, r.nation, o.disclosure_threshold as threshold, a.revision, a.answers,
    a.screened_out_reason as "screenedOutReason", a.screened_out_by_id as "screenedOutById",
    s.name as "screenedOutByName", a.eliminate_discrimination as "eliminateDiscrimination",
    a.advance_equality as "advanceEquality", a.foster_relations as "fosterRelations",
    a.welsh_opportunities as "welshOpportunities", a.welsh_treatment as "welshTreatment",
    a.welsh_changes as "welshChanges", a.welsh_views as "welshViews", a.review_on as "reviewOn",
    a.author_ids as "authorIds", a.signed_at as "signedAt", a.signed_by as "signedBy",
    a.signed_revision as "signedRevision"
  from assessment a
  join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id
  join organisation o on o.id = a.organisation_id
  left join area r on r.code = o.area_code
  left join person s on s.organisation_id = a.organisation_id and s.id = a.screened_out_by_id
  where a.organisation_id = $1 and a.plan_id = $2`;

const findingSelect = `
  select f.id, f.version, f.group_code as "group", f.impact, f.how, f.evidence,
    f.mitigation_action_id as "mitigationActionId", x.title as "mitigationTitle", f.owner_id as "ownerId",
    p.name as "ownerName", f.due_on as "dueOn"
  from assessment a
  join assessment_finding f on f.organisation_id = a.organisation_id and f.assessment_id = a.id
  left join action x on x.organisation_id = f.organisation_id and x.id = f.mitigation_action_id
  left join person p on p.organisation_id = f.organisation_id and p.id = f.owner_id
  where a.organisation_id = $1 and a.plan_id = $2
  order by f.id`;

const figure = `(select json_build_object('own', l.organisation_id = e.organisation_id, 'value', l.value,
    'numerator', l.numerator, 'denominator', l.denominator, 'status', l.status, 'hidden', l.hidden, 'roundingBase', o.rounding_base, 'periodStart', l.period_start,
    'periodEnd', l.period_end)
  from latest_observation l
  where l.organisation_id in (e.organisation_id, e.indicator_organisation_id) and l.indicator_id = e.indicator_id
    and l.area_code = o.area_code and l.breakdown = ''
  order by l.period_end desc, l.organisation_id = e.organisation_id desc limit 1)`;

const evidenceSelect = `
  select e.id, e.version, e.kind, e.title, e.source, e.says, e.next_step as "nextStep", e.owner_id as "ownerId",
    p.name as "ownerName", e.due_on as "dueOn", e.archived_at is not null as archived, e.indicator_id as "indicatorId",
    i.code, i.name, i.unit, i.decimals, json_build_object('valueType', i.value_type, 'intervalMethod', i.interval_method,
      'per', i.per, 'disclosureRule', i.disclosure_rule) as rule, ${figure} as figure
  from assessment a
  join organisation o on o.id = a.organisation_id
  join assessment_evidence e on e.organisation_id = a.organisation_id and e.assessment_id = a.id
  left join indicator i on i.organisation_id = e.indicator_organisation_id and i.id = e.indicator_id
  left join person p on p.organisation_id = e.organisation_id and p.id = e.owner_id
  where a.organisation_id = $1 and a.plan_id = $2
  order by e.kind, e.id`;

/** The assessment of a plan with its parts in three statements; null while nobody has looked at it. */
export async function assessmentRows(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
): Promise<AssessmentRows | null> {
  const of = [plan.organisationId, plan.id];
  const [assessment] = await tx.query<AssessmentRow[]>(assessmentSelect, of);
  if (!assessment) return null;
  const findings = await tx.query<AssessmentFinding[]>(findingSelect, of);
  const evidence = await tx.query<EvidenceRow[]>(evidenceSelect, of);
  const shown = findings.filter(({ group }) => group !== 'welsh-speakers' || isWelsh(assessment.nation));
  return { assessment, findings: shown, evidence };
}
