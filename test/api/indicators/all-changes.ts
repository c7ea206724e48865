import { noCouncilRules } from '@waymark/domain/judging/council-rules';
import { ways } from '../../support/audit-ways';
import type { Operation } from '../../support/conform';
import { type Answers, withoutNews } from '../../support/every-answer';
import { afresh, type ChangeAnswers, changesOf, everyChange, everyRefusal } from '../../support/every-change';
import { bringBackRows, keepRows } from '../../support/kept-rows';
import { look } from '../../support/reminded';
import { siteOf, type Way } from '../../support/way';
import { type AnswersOf, openAnswers } from './all-answers';
import type { AttackedCouncil } from './attacked-council';
import { figuresChangeBy } from './leaving-figures';
import { tryCells } from './tried-cells';
import { tryChanges } from './tried-changes';
import { tryInto } from './try-into';

export interface ChangedAnswers {
  /** What somebody is answered who reads only. */
  refusals: ChangeAnswers;
  tried: ChangeAnswers;
  changes: ChangeAnswers;
  deletions: ChangeAnswers;
  mails: Answers;
  /** What is answered after the changes and before anything is taken away. */
  after: AnswersOf<'anyone' | 'insider'>;
}

/** Coming, going and setting up have nothing to do with figures, and would end the session of who asks. */
const comingAndGoing = /^\/api\/v1\/(session|sessions|setup|invitations)\b/;
const open = (operations: readonly Operation[]): Operation[] =>
  operations.filter(({ path }) => !comingAndGoing.test(path));

const unlocked = 'update publishing_lock set archived_at = now()';
/** Where the day of the test matters, or what was done before. */
const ownWays: Readonly<Record<string, Way>> = {
  'post /plans/{planId}/publications': { before: `${unlocked}; ${ways['post /plans/{planId}/publications']?.before}` },
  'post /plans/{planId}/consultations/{consultationId}/publish': {
    before: `${unlocked}; update consultation set opens_on = '2027-02-01', closes_on = '2027-04-01'`,
  },
  'post /organisations/{organisationId}/judging/preview': { body: () => ({ ...noCouncilRules, onlyIfWorse: true }) },
};

/** Things of which people are to be told: late, waiting, and asked for. */
const owed = `update action set due_on = '2027-02-01', starts_on = '2026-01-01', delivery_status = 'on-track';
  update plan set status = 'in-delivery'`;

/** Everything that is answered to changes, then to reads and by mail; and all is as before. */
export async function everybodysChanges(attacked: AttackedCouncil): Promise<ChangedAnswers> {
  const { world, council, office, things, insider } = attacked;
  await keepRows(world);
  const site = await siteOf(world, { council, office, things });
  const [some, deleting] = [open(changesOf(site, 'changes')), open(changesOf(site, 'deletions'))];
  const refusals = await everyRefusal(site, council.viewer, [...some, ...deleting]);
  const tried: ChangeAnswers = new Map();
  const attempt = tryInto(attacked, tried);
  await tryCells(attacked, attempt);
  const changes = await everyChange(site, insider, some, { own: ownWays, again: figuresChangeBy });
  await world.rows(afresh);
  const after = await openAnswers(attacked);
  await tryChanges(attacked, attempt);
  await world.rows(owed);
  const mails = await mailsOf(attacked);
  const deletions = await everyChange(site, insider, deleting);
  await bringBackRows(world);
  return { refusals, tried, changes, deletions, after, mails };
}

/** What is written to people there: a server that takes mails has no part in their words. */
async function mailsOf({ world, council }: AttackedCouncil): Promise<Answers> {
  await look(world);
  const mails = await world.rows<{ address: string; subject: string; text: string; html: string }>(
    'select address, subject, text, html from mail where organisation_id = $1 order by address, subject, id',
    [council.id],
  );
  return new Map(
    mails.map(({ address, ...said }, place) => [`${place} ${address}`, withoutNews(Object.values(said).join('\n'))]),
  );
}
