import { Injectable } from '@nestjs/common';
import type { Home } from '@waymark/contract/home';
import { can } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/day';
import { soonWithinDays } from '@waymark/domain/progress/due';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { leadIdsOf, mayDo, type Seen } from '../plans/plan-answer';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { dueItems, type Looking } from './due-items';
import { homePlans } from './home-plan';
import { readCounts } from './home-counts';
import { type Leads, readChanges, readLeads, readParts, readPlans } from './home-rows';
import { planGlance } from './plan-glance';

const mostPlans = 10;
const mostChanges = 15;

interface SeenNow extends Seen {
  now: Date;
}

type OfPlans = Pick<Home, 'plans' | 'due' | 'moreDueCount' | 'changed'>;

/** Answers what a home page shows: nine statements in two rounds, whatever the number of plans. */
@Injectable()
export class HomeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async home(viewer: Viewer, asked: string | undefined): Promise<Home> {
    const organisationId = asked ?? organisationsOf(viewer)[0];
    if (!organisationId || !organisationsOf(viewer).includes(organisationId)) {
      throw new Refusal('missing', 'organisation');
    }
    const seen = { viewer, today: this.clock.today(), now: this.clock.now() };
    return this.database.reading(viewer, async (tx) => {
      const [ofPlans, counts] = await Promise.all([
        can(viewer, 'plan:read', organisationId) ? plansAtAGlance(tx, organisationId, seen) : nothing,
        readCounts(tx, organisationId, { today: seen.today, userId: viewer.userId }),
      ]);
      return { organisationId, ...ofPlans, ...counts };
    });
  }
}

const nothing: OfPlans = { plans: [], due: [], moreDueCount: 0, changed: [] };

async function plansAtAGlance(tx: EntityManager, organisationId: string, seen: SeenNow): Promise<OfPlans> {
  const [rows, leads, changed] = await Promise.all([
    readPlans(tx, organisationId, { ...seen, most: mostPlans }),
    readLeads(tx, organisationId),
    readChanges(tx, organisationId, mostChanges),
  ]);
  if (rows.length === 0) return { ...nothing, changed };
  const ids = rows.map((row) => row.id);
  const plans = homePlans(rows, await readParts(tx, organisationId, ids), leads);
  return {
    plans: plans.map((plan) => planGlance(plan, seen.today)),
    ...dueItems(plans, lookingOf(leads, organisationId, seen)),
    changed,
  };
}

function lookingOf(leads: Leads, organisationId: string, seen: Seen): Looking {
  return {
    today: seen.today,
    soon: addDays(seen.today, soonWithinDays),
    leadIds: leadIdsOf(leads, seen),
    mayApprove: (plan) => mayDo({ ...plan, organisationId, archived: false }, seen.viewer).steps.includes('approve'),
  };
}
