import type { SavedFigures } from '@waymark/contract/figure-entries';
import type { NewCalendarFeed } from '@waymark/contract/reminders';
import type { Target } from '@waymark/contract/targets';
import type { MadeUpdateLink } from '@waymark/contract/update-links';
import type { Client } from '../../support/client';
import { areaOf, type AttackedCouncil } from './attacked-council';
import {
  after,
  agreedName,
  autumn,
  later,
  quarters,
  routes,
  sexes,
  spring,
  summer,
  unagreedName,
  winter,
  year,
} from './attacked-periods';

/** Learners by sex, quarter by quarter: 3 in spring is the one small count that nobody may find. */
const learners = [
  [3, 1013, 2027],
  [1021, 1031, 2039],
  [1033, 1039, 2053],
  [1049, 1051, 2063],
];
/** Of those who take part in each member area: hidden are 4 in spring, and 3 and 3 in summer, which could be several. */
const taking: Record<string, readonly number[]> = { spring: [4, 3001, 3011, 3019], summer: [3, 3, 3023, 3037] };
/** Learners of the spring after, entered and not approved. */
const onTheirWay = [3, 1061, 2069];

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

type Entered = [code: string, period: typeof year, breakdown: string, value: number];

/** Gives everybody a name that stands nowhere by chance, and lets some of them lead. */
export async function nameEverybody(attacked: AttackedCouncil): Promise<void> {
  const of = [attacked.council.id, unagreedName];
  const own = (table: string, column: string) =>
    `update ${table} set ${column} = $2 || ' ' || right(id::text, 4) where organisation_id = $1`;
  for (const text of [
    own('person', 'name'),
    own('taskforce_member', 'person_name'),
    own('audit_event', 'user_name'),
    own('mail', 'name'),
    `update user_account set name = $2 || ' ' || right(id::text, 4)
     where id in (select user_id from membership where organisation_id = $1)`,
    `update action set council_lead_id = (select id from person where organisation_id = $1 limit 1) where organisation_id = $1 and $2 <> ''`,
  ])
    await attacked.world.rows(text, of);
  const agreed = { name: agreedName, kind: 'elected-member', publicNameAgreed: true };
  const { planner } = attacked.council;
  const lead = (await planner.post<{ id: string }>(`/organisations/${attacked.council.id}/people`, agreed)).ok().id;
  await attacked.world.rows(
    `update plan set member_lead_id = $2, officer_lead_id = (select id from person where organisation_id = $3 and id <> $2 limit 1) where id = $1`,
    [attacked.planId, lead, attacked.council.id],
  );
}

/** E11: by sex and quarter with every total, one of them counted again; by route for spring alone. */
export async function recordLearners(attacked: AttackedCouncil): Promise<void> {
  const { manager } = attacked.council;
  const at = { code: 'E11', areaCode: areaOf(attacked.council) };
  const rows = [
    ...learners.map((row, place) => ({ row, period: quarters[place] ?? year })),
    { row: sexes.map((_sex, place) => sum(learners.map((row) => row[place] ?? 0))), period: year },
  ];
  await attacked.record(manager, { ...at, ...spring, breakdown: 'sex:female' }, { value: 4 });
  for (const { row, period } of rows) {
    for (const [place, value] of row.entries())
      await attacked.record(
        manager,
        { ...at, ...period, breakdown: sexes[place] ?? '' },
        { value, reason: 'Counted again' },
      );
    await attacked.record(manager, { ...at, ...period }, { value: sum(row) });
  }
  for (const [place, value] of [4, 1009, 2030].entries())
    await attacked.record(manager, { ...at, ...spring, breakdown: routes[place] ?? '' }, { value });
}

/** C11 in every member area, shared in full; S19 as shares of one council by sex, E17 and S20 as shares of few. */
export async function recordTaking(attacked: AttackedCouncil): Promise<void> {
  const { world, office } = attacked;
  for (const [place, member] of attacked.members.entries()) {
    await world.rows(
      `insert into share (organisation_id, receiver_id, subject, level, starts_on) values ($1, $2, 'local-figures', 'full', '2026-01-01')`,
      [member.id, office.id],
    );
    const at = { code: 'C11', areaCode: areaOf(member) };
    await attacked.record(member.manager, { ...at, ...spring }, { value: taking['spring']?.[place] ?? 0 });
    await attacked.record(member.manager, { ...at, ...summer }, { value: taking['summer']?.[place] ?? 0 });
  }
  const { manager } = attacked.council;
  const at = { areaCode: areaOf(attacked.council), ...winter };
  await attacked.record(manager, { ...at, code: 'C11' }, { value: 4001 });
  await attacked.record(manager, { ...at, code: 'E17' }, { numerator: 3, denominator: 409 });
  await attacked.record(manager, { ...at, code: 'S20' }, { numerator: 3, denominator: 407 });
  await attacked.record(manager, { ...at, ...after, code: 'S20' }, { numerator: 40, denominator: 400 });
  const shares = [
    ['sex:female', 38, 40],
    ['sex:male', 600, 701],
    ['sex:other', 500, 907],
    ['', 1138, 1648],
  ] as const;
  for (const [breakdown, numerator, denominator] of shares)
    await attacked.record(manager, { ...at, code: 'S19', breakdown }, { numerator, denominator });
}

/** Baselines that are hidden: one that stands, one that stood until later, and one that was rounded by hand. */
export async function aimAtFew(attacked: AttackedCouncil): Promise<void> {
  const { planner } = attacked.council;
  const aim = async (goalId: string, code: string, baseline: object): Promise<Target> => {
    const target = {
      indicatorId: await attacked.indicatorId(code),
      ...baseline,
      targetOn: '2028-03-31',
      targetValue: 90,
    };
    const made = (await planner.post<Target>(`/goals/${goalId}/indicators`, target)).ok();
    attacked.targets.push(made.id);
    return made;
  };
  const goalId = attacked.things['goal'] ?? '';
  await aim(goalId, 'E11', {});
  await aim(goalId, 'S19', {});
  await aim(goalId, 'C11', { baselineOn: spring.periodEnd, baselineValue: 4 });
  const rounded = { baselineOn: winter.periodEnd, baselineValue: 0.7 };
  await aim(goalId, 'E17', rounded);
  const { id, version } = await aim(goalId, 'S20', rounded);
  (await planner.patch(`/targets/${id}`, { baselineOn: '2025-11-30', baselineValue: 6 }, version)).ok();
  await attacked.world.rows(
    `update audit_event set at = '2027-02-01' where subject_id = $1 and name = 'target.change'`,
    [id],
  );
}

/** A figure as evidence of an assessment, and few people who were asked or answered. */
export async function tellOfFew(attacked: AttackedCouncil): Promise<void> {
  const { planner } = attacked.council;
  const evidence = { kind: 'evidence', title: 'Own records', indicatorId: await attacked.indicatorId('E17') };
  (await planner.post(`/plans/${attacked.planId}/assessment/evidence`, evidence)).ok();
  const few = { testedWith: 'Reading group', testedOn: '2026-01-31', peopleCount: 3 };
  (await planner.post(`/narratives/${attacked.things['narrative']}/tests`, few)).ok();
  const group = { name: 'Readers', responses: 3 };
  (await planner.post(`/consultations/${attacked.things['consultation']}/groups`, group)).ok();
  await attacked.world.rows(
    `update consultation set opens_on = '2027-02-01', closes_on = '2027-04-01' where organisation_id = $1`,
    [attacked.council.id],
  );
}

/** Figures by sex that wait to be approved, those of the quarter after entered by two, and drafts of each. */
export async function enterFew(attacked: AttackedCouncil): Promise<void> {
  const { insider, world } = attacked;
  const { manager, id } = attacked.council;
  const [owner] = await world.rows<{ id: string }>(
    `insert into person (organisation_id, name, kind, user_id) values ($1, $2, 'officer', $3) returning id`,
    [id, `${unagreedName} of figures`, insider.userId],
  );
  await world.rows('update target set owner_id = $2 where organisation_id = $1', [id, owner?.id]);
  const parts = onTheirWay.map((value, place): Entered => ['E11', after, sexes[place] ?? '', value]);
  const ids = await save(attacked, manager, [...parts, ['E11', after, '', sum(onTheirWay)]]);
  const entries = ids.map((id) => ({ id, version: 1 }));
  (await manager.post('/figure-entries/submit', { organisation: id, entries })).ok();
  await save(attacked, insider, [
    ['C11', autumn, '', 3],
    ['E11', later, 'sex:male', 30],
  ]);
  await save(attacked, manager, [
    ['C11', after, '', 3],
    ['E11', later, 'sex:female', 3],
    ['E11', later, '', 33],
  ]);
}

/** The links by which the owner of the figures comes without a session: they last some days. */
export async function sendLinks(attacked: AttackedCouncil): Promise<void> {
  const { insider, world } = attacked;
  const [owner] = await world.rows<{ id: string }>('select id from person where user_id = $1', [insider.userId]);
  const link = (await insider.post<MadeUpdateLink>(`/people/${owner?.id}/update-links`)).ok();
  attacked.things['update_link_token'] = link.url.split('/').at(-1) ?? '';
  attacked.calendarPath = new URL((await insider.post<NewCalendarFeed>('/calendar-feeds')).ok().url).pathname;
}

async function save(attacked: AttackedCouncil, by: Client, entered: readonly Entered[]): Promise<string[]> {
  const cells: object[] = [];
  for (const [code, period, breakdown, value] of entered) {
    const indicatorId = await attacked.indicatorId(code);
    cells.push({ ...period, areaCode: areaOf(attacked.council), breakdown, value, indicatorId, version: 0 });
  }
  const saved = (await by.patch<SavedFigures>('/figure-entries', { organisation: attacked.council.id, cells })).ok();
  const ids = saved.outcomes.flatMap(({ cell }) => cell?.entry?.id ?? []);
  expect(ids).toHaveLength(entered.length);
  return ids;
}
