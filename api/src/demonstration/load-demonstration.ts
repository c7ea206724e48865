import type { EntityManager } from 'typeorm';
import { birmingham } from './birmingham';
import type { ExampleCouncil, ExamplePlan } from './example-plan';
import { loadCouncil, type LoadedCouncil, type Loading } from './load-council';
import { loadDecisions } from './load-decisions';
import { loadDelivery } from './load-delivery';
import { loadDraft } from './load-draft';
import { loadFigureWork } from './load-figure-work';
import { loadFigures } from './load-figures';
import { loadGovernance } from './load-governance';
import { loadHistory, loadPublication } from './load-history';
import { loadImpact } from './load-impact';
import { loadMeetings } from './load-meetings';
import { loadMeasures } from './load-measures';
import { loadAccounts, loadOrganisations } from './load-organisations';
import { loadPack } from './load-pack';
import { loadPlan } from './load-plan';
import { loadProgress } from './load-progress';
import { loadTogether } from './load-together';
import { manchester } from './manchester';
import { neighbours } from './neighbours';
import { Ids } from './rows';
import { loadReports } from './load-reports';
import { loadSettings } from './load-settings';
import { loadSharedIndicator } from './load-shared-indicator';
import { salford } from './salford';

export const exampleCouncils: readonly ExampleCouncil[] = [manchester, salford, birmingham, ...neighbours];

const idsNeeded = 3000;
/** Quarters that end later had no figure yet when the first version was published. */
const lastQuarterKnown = '2026-03-31';

/** What is asked of the owner's connection. */
interface Owner {
  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T>;
}

/** Fills an empty database with example organisations, accounts, taskforces and plans: all of it, or nothing. */
export async function loadDemonstration(owner: Owner): Promise<void> {
  await owner.transaction(async (tx) => {
    const ids = await Ids.from(tx, idsNeeded);
    const organisations = await loadOrganisations(tx, ids, exampleCouncils);
    const accounts = await loadAccounts(tx, ids, organisations);
    const library = await tx.query<{ id: string; code: string; owner: string }[]>(
      `select i.id, i.code, i.organisation_id as owner from indicator i
       join organisation o on o.id = i.organisation_id and o.kind = 'library'`,
    );
    const indicators = new Map(library.map(({ code, id }) => [code, id]));
    const known = { tx, ids, organisations, accounts, indicators, libraryId: library[0]?.owner ?? '' };
    const shared = await loadSharedIndicator(known);
    const loading = { ...known, indicators: new Map([...indicators, ...shared]) };
    for (const example of exampleCouncils) await loadExample(loading, example);
  });
}

async function loadExample(loading: Loading, example: ExampleCouncil): Promise<void> {
  const council = await loadCouncil(loading, example);
  await loadMeetings(loading, council, example);
  if (example.plan) await tellPlan(loading, council, { ...example, plan: example.plan });
}

/** As it happened: drafted, adopted and published, then delivered, then published again. */
async function tellPlan(
  loading: Loading,
  council: LoadedCouncil,
  { plan, figures }: { plan: ExamplePlan; figures: ExampleCouncil['figures'] },
): Promise<void> {
  const loaded = await loadPlan(loading, council, plan);
  const [first, ...later] = plan.publications;
  const known = figures.filter(([, on]) => on <= lastQuarterKnown);
  await loadFigures(loading, council, known);
  if (first) await loadPublication(loading, council, { publication: first, loaded });
  await loadFigures(
    loading,
    council,
    figures.filter((figure) => !known.includes(figure)),
  );
  await loadProgress(loading, council, loaded);
  const ofParts = await loadDecisions(loading, council, loaded);
  if (plan === manchester.plan) {
    await loadDelivery(loading, council, loaded);
    await loadImpact(loading, council, loaded);
    await loadGovernance(loading, council, loaded);
    await loadReports(loading, council, loaded);
    await loadFigureWork(loading, council);
    await loadSettings(loading, council);
  }
  if (plan === salford.plan) {
    await loadTogether(loading, council, loaded);
    await loadDraft(loading, council, loaded);
  }
  for (const publication of later) await loadPublication(loading, council, { publication, loaded });
  await loadHistory(loading, council, { plan, loaded, ofParts });
  if (plan === manchester.plan) {
    await loadMeasures(loading, council);
    await loadPack(loading, council, { plan, loaded });
  }
}
