import { Injectable } from '@nestjs/common';
import type {
  Governance,
  GovernanceRecord,
  TimelineVersion,
  PlanReturns,
  Recommendation,
} from '@waymark/contract/governance';
import type { TimelineEntry } from '@waymark/contract/plans';
import type { PublishingLock } from '@waymark/contract/publishing-locks';
import { can } from '@waymark/domain/access';
import { bankHolidayYears } from '@waymark/domain/bank-holidays';
import { recommendationState } from '@waymark/domain/governance/vocabulary';
import type { Nation } from '@waymark/domain/organisations/kinds';
import { Refusal } from '@waymark/domain/refusal';
import { findPlan } from '../plans/find-plan';
import { approvalsOf, type ReviewRow, reviewColumns } from '../plans/plan-review';
import { timelineColumns } from '../plans/timeline-reader';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findRecommendation, findRecord } from './find-governance';
import { lockColumns } from './lock-columns';
import { type RecordRow, recordAnswers, recordColumns } from './record-answer';

interface PlanRow extends ReviewRow {
  planTitle: string;
  nation: Nation | null;
}

type RecommendationRow = Omit<Recommendation, 'state'>;

const recommendationSelect = `
  select r.id, r.version, r.text, r.received_on as "receivedOn", r.from_body as "fromBody", r.record_id as "recordId",
    r.answer, r.answer_reason as "answerReason", r.answered_by as "answeredBy", r.answered_on as "answeredOn",
    r.action_id as "actionId", a.title as "actionTitle", r.archived_at is not null as archived
  from recommendation r left join action a on a.organisation_id = r.organisation_id and a.id = r.action_id
  where r.organisation_id = $1 and r.plan_id = $2 order by r.received_on, r.id`;

/** Answers what a plan goes through: seven statements, however long its story. */
@Injectable()
export class GovernanceReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  governance(viewer: Viewer, planId: string): Promise<Governance> {
    return this.database.reading(viewer, async (tx) => {
      const { id, organisationId } = await findPlan(tx, viewer, planId);
      const mayRecord = can(viewer, 'governance:record', organisationId);
      const today = this.clock.today();
      const of = [organisationId, id];
      const [[plan], records, recommendations, steps, versions, locks] = await Promise.all([
        tx.query<PlanRow[]>(planText, [...of, today]),
        tx.query<RecordRow[]>(
          `select ${recordColumns} from governance_record g where g.organisation_id = $1 and g.plan_id = $2
           order by g.held_on, g.id`,
          of,
        ),
        tx.query<RecommendationRow[]>(recommendationSelect, of),
        tx.query<TimelineEntry[]>(stepsText, of),
        tx.query<TimelineVersion[]>(
          `select number, occasion, made_at as "madeAt", made_by as "madeBy" from plan_version
           where organisation_id = $1 and plan_id = $2 order by number`,
          of,
        ),
        tx.query<PublishingLock[]>(
          `select ${lockColumns('$2')} from publishing_lock l
           where l.organisation_id = $1 and l.archived_at is null and l.ends_on >= $2 order by l.starts_on, l.id`,
          [organisationId, today],
        ),
      ]);
      if (!plan) throw new Refusal('missing', 'plan');
      const { planTitle, nation, approvalSteps, approvalRows } = plan;
      return {
        ...{ planId: id, planTitle, organisationId, nation, bankHolidaysUntil: bankHolidayYears.last },
        records: recordAnswers(records, { nation, today, mayRecord }),
        recommendations: standing(recommendations, mayRecord).map(withState),
        ...{ steps, versions, locks, approvalSteps, approvals: approvalsOf(approvalRows), mayRecord },
      };
    });
  }

  async record(viewer: Viewer, id: string): Promise<GovernanceRecord> {
    const { planId } = await this.database.reading(viewer, (tx) => findRecord(tx, viewer, id));
    const found = (await this.governance(viewer, planId)).records.find((record) => record.id === id);
    if (!found) throw new Refusal('missing', 'record');
    return found;
  }

  async recommendation(viewer: Viewer, id: string): Promise<Recommendation> {
    const { planId } = await this.database.reading(viewer, (tx) => findRecommendation(tx, viewer, id));
    const found = (await this.governance(viewer, planId)).recommendations.find((one) => one.id === id);
    if (!found) throw new Refusal('missing', 'recommendation');
    return found;
  }

  /** Why the plan was returned, the last time first, with what was said at its places. */
  returns(viewer: Viewer, planId: string): Promise<PlanReturns> {
    return this.database.reading(viewer, async (tx) => {
      const { id, organisationId } = await findPlan(tx, viewer, planId);
      const returns = await tx.query<PlanReturns['returns']>(
        `select r.id, r.reason, r.returned_by as by, r.on_behalf_of as "onBehalfOf", r.returned_at as "returnedAt",
           coalesce((select jsonb_agg(jsonb_build_object('place', n.place, 'text', n.text) order by n.position)
             from plan_return_note n where n.organisation_id = r.organisation_id and n.return_id = r.id), '[]') as notes
         from plan_return r where r.organisation_id = $1 and r.plan_id = $2 order by r.id desc`,
        [organisationId, id],
      );
      return { returns };
    });
  }
}

const planText = `select p.title as "planTitle", coalesce(a.nation, a.name) as nation, ${reviewColumns('$3')}
  from plan p join organisation o on o.id = p.organisation_id left join area a on a.code = o.area_code
  where p.organisation_id = $1 and p.id = $2`;

const stepsText = `select ${timelineColumns} from audit_event e
  where e.organisation_id = $1 and e.plan_id = $2 and e.subject_kind in ('plan', 'publication') and e.name <> 'plan.change'
  order by e.id`;

/** What was put away is shown to those who may bring it back. */
const standing = <T extends { archived: boolean }>(rows: readonly T[], mayRecord: boolean): T[] =>
  rows.filter(({ archived }) => mayRecord || !archived);

const withState = (row: RecommendationRow): Recommendation => ({ ...row, state: recommendationState(row) });
