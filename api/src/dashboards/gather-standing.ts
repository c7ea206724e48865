import type { Viewer } from '../platform/viewer';
import type { Day } from '@waymark/domain/day';
import type { ShareSubject } from '@waymark/domain/organisations/shares';
import type { EntityManager } from 'typeorm';
import { judgementsOn } from '../judging/judgements-on';
import { laterEvents } from '../judging/later-events';
import type { Database } from '../platform/database';
import type { TwoStandings } from './dashboard-counts';
import { type Days, partsOf, type PlanNow, plansNow } from './part-rows';
import { type PlanScope, readingScope } from './plan-scope';
import { type Moment, standOn } from './stand-on';
import type { Standing } from './standing';

export interface Asked extends Days {
  organisationId: string;
  today: Day;
  planId: string | null;
}

/** Both days, and every plan that one could choose. */
export interface Gathered extends TwoStandings {
  choices: PlanNow[];
}

/** What stood on both days in everything that a scope opens: as many statements for many plans as for one. */
export async function gatherStanding(
  database: Database,
  viewer: Viewer,
  scope: PlanScope,
  asked: Asked,
): Promise<Gathered> {
  const read = (subject: ShareSubject | null, organisationIds: readonly string[]) =>
    readingScope(database, viewer, { ...asked, subject }, (tx) => bothDays(tx, organisationIds, asked));
  const office = scope.members.length > 0;
  const inFull = await read(office ? 'plans' : null, scope.full);
  const parts = [inFull];
  for (const { subject, organisationIds } of scope.coverage) {
    if (organisationIds.length > 0) parts.push(actionsAlone(await read(subject, organisationIds)));
  }
  return {
    now: joined(parts.map((part) => part.now)),
    before: joined(parts.map((part) => part.before)),
    choices: inFull.choices,
  };
}

async function bothDays(tx: EntityManager, organisationIds: readonly string[], asked: Asked): Promise<Gathered> {
  const all = await plansNow(tx, organisationIds, asked);
  const plans = asked.planId === null ? all : all.filter(({ id }) => id === asked.planId);
  const parts = await partsOf(tx, { organisationIds, plans }, asked);
  const [now, before] = await Promise.all(
    ([0, 1] as const).map((place) => oneDay(tx, { organisationIds, plans, parts, asked, place })),
  );
  return { now: now ?? empty, before: before ?? empty, choices: all };
}

const empty: Standing = { plans: [], items: [] };

interface OneDay {
  organisationIds: readonly string[];
  plans: readonly PlanNow[];
  parts: Awaited<ReturnType<typeof partsOf>>;
  asked: Asked;
  place: 0 | 1;
}

async function oneDay(tx: EntityManager, { organisationIds, plans, parts, asked, place }: OneDay): Promise<Standing> {
  const on = place === 0 ? asked.on : asked.compareWith;
  const isToday = on >= asked.today;
  const of = { organisationIds, planIds: plans.map(({ id }) => id) };
  const later = isToday ? new Map() : await laterEvents(tx, of, on);
  const moment: Moment = { on, place, isToday, later, planId: asked.planId };
  const judged = await judgementsOn(tx, { ...of, on, rules: 'that-day', isToday, later });
  return standOn(parts, judged, moment);
}

/** What a member shares as coverage: how its actions stand, without their names, and nothing else. */
function actionsAlone({ now, before }: Gathered): Gathered {
  const bare = ({ plans, items }: Standing): Standing => ({
    plans,
    items: items.flatMap((item) => (item.kind === 'action' ? [{ ...item, work: null, attention: [] }] : [])),
  });
  return { now: bare(now), before: bare(before), choices: [] };
}

function joined(standings: readonly Standing[]): Standing {
  return { plans: standings.flatMap(({ plans }) => plans), items: standings.flatMap(({ items }) => items) };
}
