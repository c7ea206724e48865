import { makePackContent } from '../board-packs/make-pack-content';
import { packDocuments } from '../board-packs/pack-documents';
import { packFacts } from '../board-packs/pack-records';
import { packKind, periodWords } from '../board-packs/pack-words';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { PlanReader } from '../plans/plan-reader';
import { renderDocument } from '../reports/render-document';
import type { ExamplePlan } from './example-plan';
import type { LoadedCouncil, Loading } from './load-council';
import { exampleLayout } from './load-reports';
import type { LoadedPlan } from './load-plan';
import { PastClock } from './past-clock';
import { insertRows } from './rows';

const period = { startsOn: '2026-07-01', endsOn: '2026-09-30' };
const [preparedOn, frozenOn] = ['2026-10-09', '2026-10-13'] as const;

const written = {
  good: 'The summer days in parks reached more people than any other action of the plan.',
  asks: 'We ask the board to support the letter on notice periods with a signature of its own.',
};
const commented = 'One standard for interpretation';
const comment = 'Directors take it up again on 28 October; the chair of the taskforce is invited.';

interface Told {
  plan: ExamplePlan;
  loaded: LoadedPlan;
}

/** What the board was told of the first quarter, made by the product itself and frozen. */
export async function loadPack(loading: Loading, council: LoadedCouncil, { plan, loaded }: Told): Promise<void> {
  const { tx, ids } = loading;
  const manager = council.holders.get('manager');
  if (!manager) return;
  const { id: organisationId } = council.organisation;
  const { id, slug } = loaded;
  const row = { organisationId, id, slug, title: plan.title, status: plan.status, reviewOn: plan.reviewOn };
  const clock = new PastClock(preparedOn);
  const reader = new PlanReader(new Database(tx.connection), clock);
  const read = await reader.planWith(tx, viewerOf(manager, organisationId), id);
  const around = { plan: read, period, today: preparedOn, library: loading.libraryId };
  const content = makePackContent(await packFacts(tx, row, around));
  const action = loaded.actions.find(({ example }) => example.title === commented);
  const pack = {
    ...{ title: `${packKind}, ${periodWords(period.startsOn, period.endsOn)}`, content, texts: written },
    ...{ comments: action ? { [`action:${action.id}`]: comment } : {}, frozenAt: new Date(`${frozenOn}T13:30:00Z`) },
  };
  const documents = await packDocuments(pack, exampleLayout, renderDocument);
  const { title, texts, comments, frozenAt } = pack;
  await insertRows(tx, 'board_pack', [
    {
      ...{ organisation_id: organisationId, id: ids.next(), version: 3, plan_id: id, title, content, texts, comments },
      ...{ period_start: period.startsOn, period_end: period.endsOn, documents, frozen_at: frozenAt },
      ...{ prepared_at: clock.now(), prepared_by: manager.name, frozen_by: manager.name },
    },
  ]);
}

function viewerOf({ id, name }: { id: string; name: string }, organisationId: string): Viewer {
  return {
    ...{ userId: id, name, operator: false, grants: [{ organisationId, roles: ['manager'] }] },
    ...{ email: '', sessionId: '', sessionEndsAt: '', requestId: 'demonstration' },
  };
}
