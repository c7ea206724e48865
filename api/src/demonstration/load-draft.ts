import type { ConsultationEntity } from '../consultation/consultation.entities';
import { draftContent, keepDraft } from '../publication/keep-draft';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows } from './rows';

type Asked = Omit<
  ConsultationEntity,
  'id' | 'organisationId' | 'planId' | 'version' | 'opensOn' | 'closesOn' | 'archivedAt'
>;

const asked: Asked = {
  title: 'A Salford for all of us: what do you think?',
  purpose: 'This is our first draft. Tell us what is good, what is missing, and what you would do first.',
  ...{ methods: ['online-form', 'drop-in', 'outreach'], languages: ['English', 'Polish', 'Arabic'] },
  ...{ formats: ['easy-read', 'in-person'], support: ['interpreters', 'help-with-forms'], outcome: '' },
  ...{ supportNote: 'Every library has somebody who helps with the form.', responseTotal: null },
};
const [opensOn, closesOn, shownOn] = ['2026-10-19', '2027-03-31', '2026-10-19'] as const;

const said: readonly (readonly [text: string, group: string | null])[] = [
  ['Please add something for people who work nights. We miss every class.', 'People who came in the last five years'],
  ['The bowls club would gladly show newcomers the ropes. Nobody has asked us.', null],
];

/** A draft that the public can answer, and two answers that wait for a decision. */
export async function loadDraft({ tx, ids }: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const { id: organisationId } = council.organisation;
  const [id, draftId] = [ids.next(), ids.next()];
  const { title, purpose, methods, languages, formats, support, supportNote } = asked;
  const at = { organisation_id: organisationId, version: 1 };
  await insertRows(tx, 'consultation', [
    {
      ...{ ...at, id, plan_id: plan.id, title, purpose, methods, languages, formats, support, outcome: '' },
      ...{ support_note: supportNote, opens_on: opensOn, closes_on: closesOn, created_at: `${shownOn}T09:00:00Z` },
    },
  ]);
  await insertRows(
    tx,
    'consultation_group',
    ['People who came in the last five years', 'Residents of more than ten years', 'Young people'].map((name) => ({
      ...{ ...at, id: ids.next(), consultation_id: id, name, aimed_at: true },
    })),
  );
  const row = { ...asked, id, organisationId, planId: plan.id, version: 1, opensOn, closesOn, archivedAt: null };
  const content = await draftContent(tx, row, shownOn);
  const by = `Strategy manager, ${council.organisation.shortName}`;
  await keepDraft(
    tx,
    { id: draftId, plan: { id: plan.id, organisationId, slug: plan.slug }, consultationId: id, by },
    content,
  );
  await insertRows(
    tx,
    'consultation_feedback',
    said.map(([text, group]) => ({
      ...{ ...at, id: ids.next(), consultation_id: id, draft_id: draftId, text, group_name: group, status: 'waiting' },
      ...{ reason: '', received_at: '2026-10-25T18:40:00Z' },
    })),
  );
}
