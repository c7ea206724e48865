import { groupsIn } from '@waymark/domain/impact/vocabulary';
import type { LoadedCouncil, Loading } from './load-council';
import { actionOn, type LoadedPlan } from './load-plan';
import { insertRows } from './rows';

const begun = '2026-02-18T10:00:00Z';
const signed = '2026-04-20T14:30:00Z';

const found: Readonly<Record<string, readonly [impact: string, how: string, evidence: string]>> = {
  age: ['positive', 'Children and older people meet in the same places', 'Attendance at community venues'],
  disability: [
    'both',
    'More places near home help; forms and maps on screens alone would shut people out',
    'What members of the disabled people’s panel told us',
  ],
  race: ['positive', 'People from different backgrounds meet and work together more', 'Census 2021'],
  'religion-or-belief': ['positive', 'Faith groups lead two actions with others', 'Census 2021'],
  sex: ['positive', 'Day classes with a crèche reach women who are at home with children', 'Waiting lists for classes'],
  'migrants-and-refugees': [
    'positive',
    'The plan is about their first years here',
    'Census 2021 and Home Office figures',
  ],
  'people-seeking-sanctuary': ['positive', 'Advice from the first week', 'What people in dispersal housing told us'],
  'socio-economic': [
    'positive',
    'Everything is free, and travel is paid where it would keep people away',
    'Survey of 2025',
  ],
};

/** The signed assessment of the example plan and the consultation on its draft, with protected counts. */
export async function loadImpact(loading: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const owner = council.people.get('lead') ?? null;
  const action = plan.actions[0]?.id ?? null;
  await loadAssessment(loading, council, { planId: plan.id, owner, action });
  await loadConsultation(loading, council, {
    planId: plan.id,
    action: actionOn(plan, 'Classes for people who work shifts'),
  });
}

interface Around {
  planId: string;
  owner: string | null;
  action: string | null;
}

async function loadAssessment({ tx, ids, ...loading }: Loading, council: LoadedCouncil, around: Around): Promise<void> {
  const { planId, owner, action } = around;
  const organisation = { organisation_id: council.organisation.id, version: 1 };
  const id = ids.next();
  const yes = ['affects-people', 'changes-service', 'changes-eligibility', 'known-inequality', 'affects-some-more'];
  const answers: Record<string, string> = { 'moves-money': 'not-sure' };
  for (const question of yes) answers[question] = 'yes';
  await insertRows(tx, 'assessment', [
    {
      ...{ ...organisation, id, plan_id: planId, revision: 21, answers, screened_out_reason: '' },
      eliminate_discrimination:
        'Staff at front doors are trained by people with lived experience; complaints are counted.',
      advance_equality: 'English classes, advice and work placements reach groups that used them least.',
      foster_relations: 'Every goal has at least one action that newcomers and longer-standing residents do together.',
      ...{ welsh_opportunities: '', welsh_treatment: '', welsh_changes: '', welsh_views: '', author_ids: [] },
      ...{ review_on: '2027-04-30', signed_at: signed, signed_by: 'Approver (example)', signed_revision: 21 },
      created_at: begun,
    },
  ]);
  await insertRows(
    tx,
    'assessment_finding',
    groupsIn('England').map((group) => {
      const [impact, how, evidence] = found[group] ?? ['none', 'We looked for an effect and found none', ''];
      const harms = impact === 'both';
      return {
        ...{ ...organisation, id: ids.next(), assessment_id: id, group_code: group, impact, how, evidence },
        mitigation_action_id: harms ? action : null,
        ...{ owner_id: harms ? owner : null, due_on: harms ? '2026-12-31' : null },
      };
    }),
  );
  const indicatorId = [...loading.indicators.values()][0] ?? null;
  const at = { ...organisation, assessment_id: id };
  await insertRows(tx, 'assessment_evidence', [
    {
      ...{ ...at, id: ids.next(), kind: 'evidence', title: 'What official figures say of the area' },
      ...{ source: 'The library of indicators', says: 'The latest figure stands below.', next_step: '' },
      ...{ indicator_organisation_id: loading.libraryId, indicator_id: indicatorId, owner_id: null, due_on: null },
    },
    {
      ...{ ...at, id: ids.next(), kind: 'gap', title: 'Few carers have been asked', source: '' },
      ...{ says: 'The survey of 2025 did not ask about caring.', next_step: 'Ask at three carers’ groups' },
      ...{ indicator_organisation_id: null, indicator_id: null, owner_id: owner, due_on: '2026-12-15' },
    },
  ]);
}

async function loadConsultation(
  { tx, ids }: Loading,
  council: LoadedCouncil,
  { planId, action }: Omit<Around, 'owner'>,
): Promise<void> {
  const organisation = { organisation_id: council.organisation.id, version: 1 };
  const id = ids.next();
  await insertRows(tx, 'consultation', [
    {
      ...{ ...organisation, id, plan_id: planId, title: 'What do you think of our draft?' },
      purpose: 'We asked what is missing, what would help first, and what should stop.',
      ...{ opens_on: '2026-02-23', closes_on: '2026-03-29', methods: ['survey', 'workshop', 'outreach'] },
      ...{ languages: ['English', 'Arabic', 'Urdu', 'Polish'], formats: ['easy-read', 'large-print', 'in-person'] },
      ...{ support: ['interpreters', 'childcare', 'payment-for-time'], support_note: '', response_total: 412 },
      ...{ outcome: 'Two actions were added and one was moved to the first year.', created_at: begun },
    },
  ]);
  const groups: [name: string, responses: number][] = [
    ['Residents of more than ten years', 187],
    ['People who came in the last five years', 148],
    ['Young people aged 11 to 18', 58],
    ['People seeking asylum', 16],
    ['Unpaid carers', 3],
  ];
  await insertRows(
    tx,
    'consultation_group',
    groups.map(([name, responses]) => ({
      ...{ ...organisation, id: ids.next(), consultation_id: id, name, aimed_at: true, responses },
    })),
  );
  const at = { ...organisation, consultation_id: id, goal_id: null };
  await insertRows(tx, 'consultation_theme', [
    {
      ...{ ...at, id: ids.next(), title: 'Times of classes', said: 'People who work by day cannot come.' },
      ...{ did: 'Classes meet in the evening in four places.', action_id: action, no_change_reason: '' },
    },
    {
      ...{ ...at, id: ids.next(), title: 'Bus fares', said: 'Fares keep people at home.', did: '', action_id: null },
      no_change_reason: 'Fares are set for the whole of Greater Manchester; we passed this on.',
    },
  ]);
}
