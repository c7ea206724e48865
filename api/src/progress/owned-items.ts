import { type Day, todayIn } from '@waymark/domain/day';
import { nextFigureDueOn } from '@waymark/domain/indicators/data-freshness';
import { approvalHand } from '@waymark/domain/plans/approval';
import { endOrReview, isFollowed, nextUpdate, openMilestone } from '@waymark/domain/progress/due';
import type { OwnedKind, OwnedState } from '@waymark/domain/progress/owned-item';
import type { EntityManager } from 'typeorm';
import { type Holder, type Holders, readHolders } from './holders';
import { type OwnedActionRow, type OwnedParts, type OwnedPlanRow, readOwnedParts, readOwnedPlans } from './owned-rows';
import {
  type ApproverRow,
  type EnteredRow,
  readApprovers,
  readEntered,
  readWaiting,
  type WaitingRow,
} from './waiting-rows';

/** Something that somebody answers for, with the day it is asked for; the day may be far off, or long past. */
export interface OwnedItem {
  kind: OwnedKind;
  /** Of the action, milestone, target, risk, plan, commitment or comment, as the kind says. */
  id: string;
  organisationId: string;
  planId: string;
  planTitle: string;
  actionId: string | null;
  indicatorId: string | null;
  title: string;
  reference: string | null;
  /** Null for what waits since a day and has none by which it is due. */
  dueOn: Day | null;
  /** Since when it waits, where it has no day by which it is due. */
  since: Day | null;
  /** An update is overdue from the day after the plan's second interval; all else from the day after it was due. */
  overdue: boolean;
  state: OwnedState;
  /** Null where nobody is named. */
  owner: Holder | null;
  /** The taskforce lead of an action that has a council lead too. */
  secondOwner: Holder | null;
  deputy: Holder | null;
  /** The manager of the plan. */
  manager: Holder | null;
}

interface Gathering {
  organisationId: string;
  today: Day;
  holders: Holders;
  plans: ReadonlyMap<string, OwnedPlanRow>;
}

type Found = Pick<OwnedItem, 'kind' | 'id' | 'title' | 'dueOn' | 'state'> &
  Partial<Pick<OwnedItem, 'actionId' | 'indicatorId' | 'reference' | 'since' | 'overdue'>>;

/** Everything in an organisation that has an owner and a day, or waits for one; with ids, of these owners alone. */
export async function ownedItems(
  tx: EntityManager,
  organisationId: string,
  today: Day,
  ownerIds: readonly string[] | null = null,
): Promise<OwnedItem[]> {
  const [rows, holders] = await Promise.all([
    readOwnedPlans(tx, organisationId),
    readHolders(tx, organisationId, today),
  ]);
  const followed = rows.filter(({ status }) => isFollowed(status)).map(({ id }) => id);
  const [parts, approvers, entered, waiting] = await Promise.all([
    readOwnedParts(tx, organisationId, followed, ownerIds),
    readApprovers(tx, organisationId, today),
    readEntered(tx, organisationId),
    readWaiting(tx, organisationId),
  ]);
  const gathering = { organisationId, today, holders, plans: new Map(rows.map((row) => [row.id, row])) };
  const items = new Items(gathering).ofPlans(approvers).ofActions(parts).ofFiguresAndRisks(parts);
  return items.entered(entered, approvers).waiting(waiting).items;
}

/** Gathers items; each is completed with who answers for it. */
class Items {
  readonly items: OwnedItem[] = [];

  constructor(private readonly gathering: Gathering) {}

  /** The review of a plan and its return are its manager's; its approval is everybody's who may still approve it. */
  ofPlans(approvers: readonly ApproverRow[]): this {
    for (const plan of this.gathering.plans.values()) {
      const { id, title, status } = plan;
      const owner = this.holder(plan.managerId) ?? this.holder(plan.officerLeadId);
      const since = todayIn(new Date(plan.since));
      if (status === 'returned')
        this.add(plan, { kind: 'plan', id, title, dueOn: null, since, state: 'returned' }, owner);
      if (isFollowed(status) && plan.reviewOn !== null) {
        this.add(plan, { kind: 'review', id, title, ...this.on(plan.reviewOn) }, owner);
      }
      if (status !== 'in-review') continue;
      const round = { submittedBy: plan.submittedBy, hands: plan.approvalRows ?? [] };
      const able = approvers.filter((one) => typeof approvalHand(one, round) !== 'string');
      const found: Found = { kind: 'approval', id, title, dueOn: null, since, state: 'approval' };
      for (const owner of this.anyOf(able)) this.add(plan, found, owner);
    }
    return this;
  }

  ofActions({ actions, milestones }: OwnedParts): this {
    const byId = new Map(actions.map((action) => [action.id, action]));
    for (const action of actions) this.updateAndEnd(action);
    for (const milestone of milestones) {
      const action = byId.get(milestone.actionId);
      const open = openMilestone(milestone, this.gathering.today);
      if (!action || !open) continue;
      const { id, title } = milestone;
      this.addOfAction(action, { kind: 'milestone', id, title, ...this.on(open.dueOn) });
    }
    return this;
  }

  /** The next figure of a target, when it is usually out; and the next look at a risk. */
  ofFiguresAndRisks({ figures, risks }: OwnedParts): this {
    for (const { id, planId, ownerId, indicatorId, code, name, latestOn, ...series } of figures) {
      const dueOn = latestOn === null ? null : nextFigureDueOn(series, latestOn);
      if (dueOn === null) continue;
      const found: Found = { kind: 'figure', id, title: name, reference: code, indicatorId, ...this.on(dueOn) };
      this.addTo(planId, found, this.holder(ownerId));
    }
    for (const { id, planId, title, reviewOn, ownerId } of risks) {
      this.addTo(planId, { kind: 'risk', id, title, ...this.on(reviewOn) }, this.holder(ownerId));
    }
    return this;
  }

  /** A figure sent back is its author's; one that waits is everybody's who may check it. */
  entered(rows: readonly EnteredRow[], checkers: readonly ApproverRow[]): this {
    for (const { id, planId, indicatorId, code, name, state, enteredById, secondPerson, since } of rows) {
      const about = { id, indicatorId, title: name, reference: code, dueOn: null, since: todayIn(new Date(since)) };
      if (state === 'returned') {
        this.addTo(planId, { kind: 'figure', ...about, state: 'returned' }, this.account(enteredById));
        continue;
      }
      const others = checkers.filter((one) => one.checks && !(secondPerson && one.userId === enteredById));
      for (const owner of this.anyOf(others))
        this.addTo(planId, { kind: 'figure', ...about, state: 'approval' }, owner);
    }
    return this;
  }

  waiting(rows: readonly WaitingRow[]): this {
    for (const { kind, id, planId, actionId, title, since, userId, holderId } of rows) {
      const owner = userId === null ? this.holder(holderId) : this.account(userId);
      const found: Found = { kind, id, title, actionId, dueOn: null, since: todayIn(new Date(since)), state: 'due' };
      this.addTo(planId, found, owner);
    }
    return this;
  }

  private updateAndEnd(action: OwnedActionRow): void {
    const { id, title, lastUpdatedAt } = action;
    const plan = this.gathering.plans.get(action.planId);
    if (!plan) return;
    const lastUpdatedOn = lastUpdatedAt === null ? null : todayIn(new Date(lastUpdatedAt));
    const update = nextUpdate({ ...action, lastUpdatedOn }, plan, this.gathering.today);
    if (update) this.addOfAction(action, { kind: 'update', id, title, ...update, state: stateOf(update.overdue) });
    const { kind, dueOn } = endOrReview(action);
    if (dueOn !== null) this.addOfAction(action, { kind, id, title, ...this.on(dueOn) });
  }

  private addOfAction(action: OwnedActionRow, found: Found): void {
    const council = this.holder(action.councilLeadId);
    const taskforce = this.holder(action.taskforceLeadId);
    const about = { actionId: action.id, reference: action.reference };
    this.addTo(action.planId, { ...found, ...about }, council ?? taskforce, council ? taskforce : null);
  }

  private addTo(planId: string, found: Found, owner: Holder | null, secondOwner: Holder | null = null): void {
    const plan = this.gathering.plans.get(planId);
    if (plan) this.add(plan, found, owner, secondOwner);
  }

  private add(plan: OwnedPlanRow, found: Found, owner: Holder | null, secondOwner: Holder | null = null): void {
    const { organisationId, holders } = this.gathering;
    this.items.push({
      ...{ actionId: null, indicatorId: null, reference: null, since: null, overdue: false },
      ...{ organisationId, planId: plan.id, planTitle: plan.title },
      ...found,
      ...{ owner, secondOwner, deputy: holders.deputyOf(owner), manager: this.holder(plan.managerId) },
    });
  }

  private on(dueOn: Day): Pick<OwnedItem, 'dueOn' | 'overdue' | 'state'> {
    const overdue = dueOn < this.gathering.today;
    return { dueOn, overdue, state: stateOf(overdue) };
  }

  /** Each who may do it; where nobody is left who may, it is nobody's, and the plan's manager hears of it. */
  private anyOf(people: readonly ApproverRow[]): (Holder | null)[] {
    if (people.length === 0) return [null];
    return people.map((one) => this.gathering.holders.byUser(one.userId) ?? accountOf(one));
  }

  private account(userId: string): Holder {
    return this.gathering.holders.byUser(userId) ?? memberOf(userId);
  }

  private holder(id: string | null): Holder | null {
    return this.gathering.holders.of(id);
  }
}

const stateOf = (overdue: boolean): OwnedState => (overdue ? 'overdue' : 'due');

const accountOf = ({ userId, name, email }: ApproverRow): Holder => ({
  ...{ personId: null, seatId: null, userId, name, email, current: true },
});

/** Of an account that stands in no directory only the identifier is known here. */
const memberOf = (userId: string): Holder => ({
  ...{ personId: null, seatId: null, userId, name: '', email: null, current: true },
});
