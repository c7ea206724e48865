import { Injectable } from '@nestjs/common';
import type { AskedUpdate, LinkedUpdates, MyUpdates, UpdateCounts } from '@waymark/contract/progress';
import { can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { byUrgency, isAsked } from '@waymark/domain/progress/update-row';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { type AskedDetails, readAskedDetails } from './asked-details';
import { mayAnswer } from './may-answer';
import { isMine, type MyEntries, readMyEntries, stoodInFor } from './my-entries';
import { withoutDoubles } from './without-doubles';
import { type OwnedItem, ownedItems } from './owned-items';

interface Seen {
  viewer: Viewer;
  today: Day;
}

/** Answers what waits for somebody, in all their plans and organisations: a dozen statements for each organisation. */
@Injectable()
export class MyUpdatesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  mine(viewer: Viewer): Promise<MyUpdates> {
    return this.database.reading(viewer, async (tx) => listed(await this.gathered(tx, viewer)));
  }

  async counts(viewer: Viewer): Promise<UpdateCounts> {
    return (await this.mine(viewer)).counts;
  }

  /** What can be answered without signing in; that it was looked at is written down. */
  byLink(viewer: Viewer): Promise<LinkedUpdates> {
    return this.database.as(viewer, async (tx) => {
      const items = (await this.gathered(tx, viewer)).filter((item) => item.mayAnswer);
      const organisationId = viewer.grants[0]?.organisationId ?? '';
      const subject = { kind: 'person', id: viewer.link?.personId ?? viewer.userId };
      await recordEvent(tx, viewer, { name: 'update-link.open', organisationId, subject });
      const names = await organisationNames(tx, [organisationId]);
      const organisation = names.get(organisationId) ?? '';
      return { ...listed(items), name: viewer.name, organisation, expiresAt: viewer.sessionEndsAt };
    });
  }

  private async gathered(tx: EntityManager, viewer: Viewer): Promise<AskedUpdate[]> {
    const ids = organisationsOf(viewer).filter((id) => can(viewer, 'plan:read', id));
    const seen = { viewer, today: this.clock.today() };
    const names = await organisationNames(tx, ids);
    const asked = await Promise.all(ids.map((id) => ofOrganisation(tx, { id, name: names.get(id) ?? '' }, seen)));
    return asked.flat();
  }
}

async function organisationNames(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    'select id, name from organisation where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function ofOrganisation(
  tx: EntityManager,
  { id, name }: { id: string; name: string },
  { viewer, today }: Seen,
): Promise<AskedUpdate[]> {
  const entries = await readMyEntries(tx, viewer, id, today);
  const ownerIds = [...entries.own, ...entries.standingIn.keys()];
  const all = await ownedItems(tx, id, today, ownerIds);
  const mine = all.filter((item) => isMine(item, entries, viewer));
  const figureIds = mine.filter(({ kind }) => kind === 'figure').map((item) => item.id);
  const actionIds = [...new Set(mine.flatMap(({ actionId }) => actionId ?? []))];
  const details = await readAskedDetails(tx, id, { actionIds, figureIds }, today);
  const asked = mine.filter((item) => isAsked(withLastUpdate(item, details), today));
  return withoutDoubles(asked).map((item) => rowOf(item, { name, details, entries, viewer }));
}

const withLastUpdate = (item: OwnedItem, { actions }: AskedDetails) => ({
  ...item,
  lastUpdatedOn: actions.get(item.actionId ?? '')?.lastSaidOn ?? null,
});

interface RowContext {
  name: string;
  details: AskedDetails;
  entries: MyEntries;
  viewer: Viewer;
}

function rowOf(item: OwnedItem, context: RowContext): AskedUpdate {
  const { kind, state, id, organisationId, planId, planTitle, actionId, reference, title, dueOn, since } = item;
  return {
    ...{ key: `${kind}-${id}`, kind, state, id, organisationId, organisation: context.name, planId, planTitle },
    ...{ actionId, reference, title, dueOn, since },
    standingInFor: stoodInFor(item, context.entries, context.viewer),
    ...detailsOf(item, context.details),
    mayAnswer: mayAnswer(item, context.viewer, context.details),
  };
}

function detailsOf(
  { kind, id, actionId }: OwnedItem,
  { actions, titles, milestones, figures }: AskedDetails,
): Pick<AskedUpdate, 'action' | 'actionTitle' | 'milestone' | 'figure'> {
  if (kind === 'milestone') {
    const actionTitle = titles.get(actionId ?? '') ?? null;
    return { action: null, actionTitle, milestone: milestones.get(id) ?? null, figure: null };
  }
  const action = actions.get(actionId ?? '') ?? null;
  return { action, actionTitle: null, milestone: null, figure: figures.get(id) ?? null };
}

function listed(items: AskedUpdate[]): MyUpdates {
  const sorted = items
    .map((item) => ({ ...item, lastUpdatedOn: item.action?.lastSaidOn ?? null }))
    .sort(byUrgency)
    .map(({ lastUpdatedOn: _lastUpdatedOn, ...item }) => item);
  const count = (state: AskedUpdate['state']) => items.filter((item) => item.state === state).length;
  return {
    counts: { due: count('due'), overdue: count('overdue'), returned: count('returned'), approval: count('approval') },
    items: sorted,
  };
}
