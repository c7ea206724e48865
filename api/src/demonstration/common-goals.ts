import type { ExampleAction, ExampleGoal } from './example-plan';

export type GoalKey = 'story' | 'work' | 'meet' | 'children' | 'homes' | 'voice';

type Told = Pick<ExampleAction, 'title' | 'about' | 'type' | 'leads' | 'measures' | 'gains'> & {
  money: ExampleAction['money'];
  milestone: string;
};

/** An action over a year and a half that differs from others in its words alone. */
function actionOf({ milestone, ...told }: Told): ExampleAction {
  return {
    ...told,
    publicly: told.about,
    dates: ['2026-09-01', '2028-03-31'],
    milestones: [
      [milestone, '2027-03-31'],
      ['Looked at again with the partnership', '2027-11-30'],
    ],
  };
}

const priority = 'The council plan: strong communities and a fair local economy.';

/** Goals that several councils share in substance; `{place}` stands for the council. */
const goals: Readonly<Record<GoalKey, ExampleGoal>> = {
  story: {
    title: 'Everyone in {place} can say what belonging here means',
    themes: ['T1'],
    ways: ['W1', 'W3'],
    priority,
    need: 'Residents of {place} told us that bad news about newcomers travels fast and good news hardly at all.',
    forWhom: 'All residents, first in the areas that change fastest.',
    change: ['Leaders tell one story.', 'Residents tell it too.', 'The story is simply what people think.'],
    leads: ['member', 'director', 'network'],
    targets: [
      {
        code: 'N8',
        baseline: ['2026-03-31', 2],
        target: ['2029-03-31', 12],
        owner: 'lead',
        why: 'One story a month.',
      },
    ],
    actions: [
      actionOf({
        title: 'Conversations about belonging',
        about: 'Six evenings with residents old and new, whose words become the story that leaders tell.',
        type: 'event',
        leads: ['cohesion', 'network'],
        money: ['Rooms and food', 6000, 'Communities budget', true],
        measures: ['Six evenings', 'Seven in ten participants recognise themselves'],
        gains: ['Residents of all backgrounds', ['longer-standing-residents'], []],
        milestone: 'Three evenings held',
      }),
    ],
  },
  work: {
    title: 'Newcomers and residents find work that uses what they know',
    themes: ['T2'],
    ways: ['W2', 'W4'],
    priority,
    need: 'Employers in {place} lack people, while residents with skills are out of work or below their level.',
    forWhom: 'People out of work, and employers.',
    change: ['Advice in one place.', 'Fewer people out of work.', 'Work no longer depends on where one was born.'],
    leads: ['member', 'skills', 'chamber'],
    targets: [
      {
        code: 'E6',
        fromFigure: ['2024-12-31', -1, '2028-12-31'],
        owner: 'performance',
        why: 'The level of three years ago.',
      },
      {
        code: 'E1',
        fromFigure: ['2022-12-31', 3, '2028-12-31'],
        owner: 'performance',
        why: 'Towards the country’s level.',
      },
    ],
    actions: [
      actionOf({
        title: 'Work and English in one programme',
        about: 'English for a trade, with a placement of four weeks, for eighty people a year.',
        type: 'english-classes',
        leads: ['skills', 'college'],
        money: ['Tutors and placements', 60000, 'Adult skills fund', true],
        measures: ['Eighty people a year', 'Half have work within six months'],
        gains: ['People out of work', ['refugees-resettled', 'longer-standing-residents'], ['english-language']],
        milestone: 'First forty learners',
      }),
      actionOf({
        title: 'Employers’ circle',
        about: 'Fifteen employers meet every quarter, name one contact each, and say how many newcomers they hired.',
        type: 'partnership',
        leads: ['skills', 'chamber'],
        money: ['Chamber staff', 5000, 'Chamber of commerce', true],
        measures: ['Fifteen employers', 'Hires reported each quarter'],
        gains: ['Job seekers and employers', ['workers'], []],
        milestone: 'Ten employers joined',
      }),
    ],
  },
  meet: {
    title: 'Places where neighbours meet, in every part of the borough',
    themes: ['T3'],
    ways: ['W3'],
    priority,
    need: 'Where a club or library closed in {place}, nothing took its place. Older residents feel it as much as newcomers.',
    forWhom: 'People who live alone, families, newcomers.',
    change: ['A meeting place in each area.', 'More people who meet.', 'Nobody is a stranger in their own street.'],
    leads: ['member', 'cohesion', 'network'],
    targets: [
      {
        code: 'C11',
        baseline: ['2026-03-31', 120],
        target: ['2029-03-31', 400],
        owner: 'cohesion',
        why: 'A hundred people in each of four areas.',
      },
    ],
    actions: [
      {
        ...actionOf({
          title: 'Open doors in community centres',
          about: 'One open afternoon a week in four centres, run by volunteers of all backgrounds.',
          type: 'service-change',
          leads: ['cohesion', 'network'],
          money: ['Expenses', 8000, 'Communities budget', true],
          measures: ['Four centres', 'Half of the visitors come back'],
          gains: ['Anyone who wants company', ['longer-standing-residents', 'people-seeking-asylum'], []],
          milestone: 'Two centres open',
        }),
        dates: ['2026-09-01', 'ongoing', '2027-09-30'],
      },
    ],
  },
  children: {
    title: 'Children grow up with friends of every background',
    themes: ['T3', 'T4'],
    ways: ['W2', 'W5'],
    priority,
    need: 'Schools in {place} differ more than their streets do, and children who arrive in the year wait for a place.',
    forWhom: 'Pupils and young people, those who arrive in the year first.',
    change: ['Places within two weeks.', 'Partner schools.', 'Friendships that last.'],
    leads: ['member', 'children', 'college'],
    targets: [
      {
        code: 'E15',
        fromFigure: ['2024-03-31', -3, '2028-03-31'],
        owner: 'performance',
        why: 'As in the family poverty plan.',
      },
      { code: 'S11a', owner: 'children', why: 'Shows what schools have to be ready for.' },
    ],
    actions: [
      actionOf({
        title: 'Partner schools',
        about: 'Twenty schools in pairs, with three meetings a year and one project.',
        type: 'partnership',
        leads: ['children', 'college'],
        money: ['Travel', 9000, 'Schools forum', true],
        measures: ['Twenty schools', 'More pupils name a friend at another school'],
        gains: ['Pupils', ['longer-standing-residents', 'unaccompanied-children'], ['children-and-young-people']],
        milestone: 'Ten schools paired',
      }),
    ],
  },
  homes: {
    title: 'Nobody loses their home for want of advice',
    themes: ['T4'],
    ways: ['W2', 'W4'],
    priority,
    need: 'People come to the housing office of {place} on the day on which they have to leave.',
    forWhom: 'People who leave asylum support, tenants and landlords.',
    change: ['Seen within two weeks.', 'Fewer in temporary rooms.', 'A home is the beginning, not the prize.'],
    leads: ['member', 'housing', 'homes'],
    targets: [{ code: 'S6', owner: 'housing', why: 'Shows what services have to be ready for.' }],
    actions: [
      actionOf({
        title: 'Advice before the letter comes',
        about: 'Advice sessions in temporary homes every fortnight, with housing, benefits and a bank.',
        type: 'service-change',
        leads: ['housing', 'homes'],
        money: ['One officer', 41000, 'Homelessness prevention grant', true],
        measures: ['A session every fortnight', 'Two in three find a place in time'],
        gains: ['People who leave asylum support', ['people-seeking-asylum', 'refugees-resettled'], ['housing']],
        milestone: 'Sessions in all places',
      }),
    ],
  },
  voice: {
    title: 'People of every background have a say',
    themes: ['T5'],
    ways: ['W1', 'W3', 'W5'],
    priority,
    need: 'Few newcomers in {place} answer consultations, register to vote, or sit on a board.',
    forWhom: 'Residents who are not heard.',
    change: ['Registration at every welcome.', 'Seats on boards.', 'Decisions that more people stand behind.'],
    leads: ['member', 'director', 'network'],
    targets: [
      {
        code: 'P10',
        baseline: ['2026-03-31', 10],
        target: ['2029-03-31', 25],
        owner: 'lead',
        why: 'One seat in four.',
      },
    ],
    actions: [
      actionOf({
        title: 'Ready for the board',
        about: 'A course of six evenings and a mentor for residents who want to join a board or panel.',
        type: 'training',
        leads: ['lead', 'network'],
        money: ['Tutors, childcare', 12000, 'Communities budget', true],
        measures: ['Fifteen people a year', 'Half of them hold a seat within a year'],
        gains: ['Residents with experience of migration', ['refugees-resettled', 'longer-standing-residents'], []],
        milestone: 'First course ends',
      }),
    ],
  },
};

export function commonGoal(place: string, key: GoalKey): ExampleGoal {
  const goal = goals[key];
  return { ...goal, title: named(goal.title, place), need: named(goal.need, place) };
}

const named = (text: string, place: string): string => text.replaceAll('{place}', place);
