import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@waymark/contract/problem';
import type { NewUpdate } from '@waymark/contract/updates';
import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { reasonRequired } from '@waymark/domain/plans/action-suggestion';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { missingForStatus, type StatusGap } from '@waymark/domain/plans/status-requirements';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import { type EntityManager, IsNull } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import { accountOf, type Viewer } from '../platform/viewer';
import { mayUpdate, suggestionFor } from './action-answer';
import { ActionEntity, MilestoneEntity, ProgressUpdateEntity } from './action.entities';
import { findAction, type FoundAction } from './find-action';
import { assertProgressPossible } from './find-plan';
import { touchPlan } from './touch-plan';
import { leadsOfViewer, updateRight } from './viewer-leads';

/** Keeps what owners say about their actions. Nothing said is ever changed; a correction is a further update. */
@Injectable()
export class ProgressUpdates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  say(viewer: Viewer, actionId: string, body: NewUpdate, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await findAction(tx, viewer, actionId);
      const today = this.clock.today();
      await assertMaySay(tx, viewer, found, today);
      const said = repeating(withoutBlanks(body), found.action);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;

      const suggested = await suggestionNow(tx, found.action, said, today);
      await this.append(tx, viewer, found.action, { id, said, suggested });
      await this.apply(tx, viewer, found, { id, said, suggested });
      return id;
    });
  }

  private async append(tx: EntityManager, viewer: Viewer, action: ActionEntity, { id, said, suggested }: Saying) {
    const { status, text, next, blockers, correctiveAction, reason, unchanged } = said;
    await tx.insert(ProgressUpdateEntity, {
      ...{ id, organisationId: action.organisationId, actionId: action.id, status, suggestedStatus: suggested },
      ...{ text, next, blockers, correctiveAction, reason },
      ...{ saidAt: this.clock.now(), userId: accountOf(viewer), saidBy: viewer.name },
      ...{ unchanged, byLink: viewer.link !== undefined },
    });
  }

  private async apply(
    tx: EntityManager,
    viewer: Viewer,
    { action, plan }: FoundAction,
    { id, said, suggested }: Saying,
  ) {
    const changes = {
      deliveryStatus: said.status,
      statusReason: said.reason ?? '',
      correctiveAction: said.correctiveAction ?? '',
      completedOn: said.status === 'completed' ? said.completedOn : null,
      lastUpdatedAt: this.clock.now(),
    };
    await guardedUpdate(tx, { of: ActionEntity, noun: 'action', row: action, version: action.version }, changes);
    const { before, after } = differences(action, { ...changes, lastUpdatedAt: undefined });
    await recordEvent(tx, viewer, {
      name: 'action.progress',
      organisationId: plan.organisationId,
      subject: { kind: 'action', id: action.id },
      planId: plan.id,
      before,
      after: { ...after, updateId: id, suggestedStatus: suggested },
      reason: said.reason,
    });
    await touchPlan(tx, viewer, plan.id);
  }
}

/** What was said, with null where nothing was. */
type Said = { [Field in keyof NewUpdate]-?: Exclude<NewUpdate[Field], undefined> };

interface Saying {
  id: string;
  said: Said;
  /** What the product suggested at that moment. */
  suggested: DeliveryStatus;
}

async function assertMaySay(
  tx: EntityManager,
  viewer: Viewer,
  { action, plan }: FoundAction,
  today: Day,
): Promise<void> {
  assertCan(viewer, 'action:update-own', plan.organisationId);
  assertProgressPossible(plan);
  const updates = updateRight(viewer, plan.organisationId);
  const leads = await leadsOfViewer(tx, viewer, plan.organisationId, today);
  if (!mayUpdate(action, { updates, leadsOfViewer: leads, plan })) {
    assertCan(viewer, 'action:update-any', plan.organisationId);
  }
}

function withoutBlanks(body: NewUpdate): Said {
  const orNull = (text: string | null | undefined) => (text?.trim() ? text : null);
  return {
    status: body.status,
    text: body.text.trim(),
    next: orNull(body.next),
    blockers: orNull(body.blockers),
    correctiveAction: orNull(body.correctiveAction),
    reason: orNull(body.reason),
    completedOn: body.completedOn ?? null,
    unchanged: body.unchanged ?? false,
  };
}

/** Where nothing changed, the reason and the correction that were given for the status go on. */
function repeating(said: Said, action: ActionEntity): Said {
  if (!said.unchanged) return said;
  if (said.status !== action.deliveryStatus) refuseFields([{ pointer: '/status', code: 'not-unchanged' }]);
  const { statusReason, correctiveAction } = action;
  return {
    ...said,
    reason: said.reason ?? (statusReason || null),
    correctiveAction: said.correctiveAction ?? (correctiveAction || null),
  };
}

const fieldOfGap: Partial<Record<StatusGap, FieldProblem>> = {
  'corrective-action-missing': { pointer: '/correctiveAction', code: 'required' },
  'completion-date-missing': { pointer: '/completedOn', code: 'required' },
  'completion-in-future': { pointer: '/completedOn', code: 'in-future' },
};

/** The suggestion that the owner speaks beside; refuses what lacks the reason, correction or completion it needs. */
async function suggestionNow(tx: EntityManager, action: ActionEntity, said: Said, today: Day): Promise<DeliveryStatus> {
  const { organisationId, id } = action;
  const milestones = await tx.findBy(MilestoneEntity, { organisationId, actionId: id, archivedAt: IsNull() });
  const suggested = suggestionFor(action, milestones, today).status;
  const gaps = missingForStatus({ ...said, deliveryStatus: said.status, milestones }, today);
  refuseFields([
    ...(said.text === '' ? [{ pointer: '/text', code: 'required' }] : []),
    ...(reasonRequired(said.status, suggested) && !said.reason ? [{ pointer: '/reason', code: 'required' }] : []),
    ...gaps.flatMap((gap) => fieldOfGap[gap] ?? []),
  ]);
  if (gaps.includes('milestones-open')) throw new Refusal('conflict', 'milestones-open');
  return suggested;
}
