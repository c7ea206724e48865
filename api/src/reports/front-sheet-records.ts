import type { Consultation } from '@waymark/contract/consultation';
import type { Risk } from '@waymark/contract/delivery';
import type { GovernanceRecord } from '@waymark/contract/governance';
import type { Day } from '@waymark/domain/day';
import { fundingTotals, type FundingTotals } from '@waymark/domain/delivery/funding';
import { byScore } from '@waymark/domain/delivery/risk';
import { type AssessmentState, assessmentState } from '@waymark/domain/impact/assessment-state';
import { assessmentNeeded, type ScreeningOutcome } from '@waymark/domain/impact/screening';
import type { Nation } from '@waymark/domain/organisations/kinds';
import type { EntityManager } from 'typeorm';
import { consultationAnswers } from '../consultation/consultation-answer';
import { consultationRows } from '../consultation/consultation-rows';
import { fundingOf, risksOf } from '../delivery/delivery-rows';
import { type RecordRow, recordAnswers, recordColumns } from '../governance/record-answer';
import { problemsOf } from '../impact/assessment-answer';
import { assessmentRows } from '../impact/assessment-rows';

export interface AssessmentSummary {
  state: AssessmentState;
  screening: ScreeningOutcome;
  signedAt: string | null;
  reviewOn: Day | null;
  negativeCount: number;
}

/** What the records of a plan say that a committee report needs. */
export interface SheetRecords {
  nation: Nation | null;
  /** Job titles, not names. */
  officerLead: string | null;
  officers: string[];
  records: GovernanceRecord[];
  consultations: Consultation[];
  assessment: AssessmentSummary | null;
  funding: FundingTotals;
  fundingLineCount: number;
  risks: Risk[];
}

interface Plan {
  organisationId: string;
  id: string;
}

interface PlanRow {
  nation: Nation | null;
  threshold: number;
  officerLead: string | null;
  manager: string | null;
}

const planText = `select coalesce(a.nation, a.name) as nation, o.disclosure_threshold as threshold,
    l.job_title as "officerLead", m.job_title as manager
  from plan p join organisation o on o.id = p.organisation_id left join area a on a.code = o.area_code
  left join person l on l.organisation_id = p.organisation_id and l.id = p.officer_lead_id
  left join person m on m.organisation_id = p.organisation_id and m.id = p.manager_id
  where p.organisation_id = $1 and p.id = $2`;

const recordsText = `select ${recordColumns} from governance_record g
  where g.organisation_id = $1 and g.plan_id = $2 and g.archived_at is null order by g.held_on, g.id`;

/** What is cancelled or merged costs nothing any more. */
const costsText = `select a.cost from action a
  join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
  where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null
    and a.delivery_status not in ('cancelled', 'merged')`;

/** Reads them all, whatever there is: a fixed number of statements. */
export async function sheetRecords(tx: EntityManager, plan: Plan, today: Day): Promise<SheetRecords> {
  const of = [plan.organisationId, plan.id];
  const [planRow] = await tx.query<PlanRow[]>(planText, of);
  const nation = planRow?.nation ?? null;
  const records = await tx.query<RecordRow[]>(recordsText, of);
  const costs = await tx.query<{ cost: number | null }[]>(costsText, of);
  const lines = await fundingOf(tx, plan, today);
  const consultations = await consultationRows(tx, plan);
  const answers = consultationAnswers(consultations, planRow?.threshold ?? 5, today);
  return {
    nation,
    officerLead: planRow?.officerLead ?? null,
    officers: [planRow?.officerLead, planRow?.manager].flatMap((title) => title ?? []),
    records: recordAnswers(records, { nation, today, mayRecord: false }),
    consultations: answers.filter(({ archived }) => !archived),
    assessment: await assessmentOf(tx, plan),
    funding: fundingTotals(lines, costs),
    fundingLineCount: lines.length,
    risks: byScore(await risksOf(tx, plan, today)),
  };
}

async function assessmentOf(tx: EntityManager, plan: Plan): Promise<AssessmentSummary | null> {
  const rows = await assessmentRows(tx, plan);
  if (!rows) return null;
  const { assessment, findings } = rows;
  return {
    state: assessmentState(assessment, problemsOf(rows)),
    screening: assessmentNeeded(assessment.answers),
    signedAt: assessment.signedAt,
    reviewOn: assessment.reviewOn,
    negativeCount: findings.filter(({ impact }) => impact === 'negative' || impact === 'both').length,
  };
}
