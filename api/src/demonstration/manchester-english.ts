import type { ExampleGoal } from './example-plan';

/** Theme 2: English that leads on. */
export const manchesterEnglish: readonly ExampleGoal[] = [
  {
    title: 'Nobody waits more than eight weeks for an English class that fits their life',
    themes: ['T2', 'T4'],
    ways: ['W2', 'W4'],
    priority: 'The work and skills strategy: every resident can reach the next step in learning.',
    need:
      'At the 2021 census 21,432 residents could not speak English well or at all. Providers keep twelve waiting lists, and ' +
      'people stand on several. Those who work shifts find no class at all.',
    forWhom: 'Adults who need English, and the neighbours, teachers and colleagues they cannot yet talk to.',
    change: [
      'One waiting list for the whole city.',
      'Seven in ten people are offered a class within eight weeks.',
      'Lack of English keeps nobody from work, a doctor or a parents’ evening.',
    ],
    leads: ['skills-member', 'skills', 'college'],
    targets: [
      {
        code: 'S20',
        baseline: ['2025-06-30', 38.5],
        target: ['2028-06-30', 75],
        owner: 'skills',
        why: 'Three in four is what the best provider reaches now.',
      },
      {
        code: 'S2',
        baseline: ['2021-03-21', 4.03],
        target: ['2029-03-31', 3.5],
        owner: 'manager',
        why: 'The next census is in 2031; until then the eight-week figure stands in.',
      },
    ],
    actions: [
      {
        title: 'One front door for English classes',
        about: 'One assessment, one list and one phone number for all providers of English classes in the city.',
        type: 'english-classes',
        origin: 'self-assessment-gap',
        leads: ['skills', 'college'],
        partners: ['refugee-support'],
        dates: ['2026-07-01', '2027-09-30'],
        money: ['Two advisers; shared booking system', 92000, 'Adult skills fund', true],
        measures: ['All twelve providers use the list', 'People are offered a class within eight weeks'],
        gains: ['Adults who need English', ['refugees-resettled', 'hong-kong-bno', 'workers'], ['english-language']],
        publicly: 'One place to ask for an English class, whoever teaches it.',
        milestones: [
          ['Providers sign the agreement', '2026-09-11', '2026-09-09'],
          ['Six providers on one list', '2026-12-18', '2026-11-02'],
          ['All twelve providers', '2027-06-30'],
        ],
        updates: [
          {
            on: '2026-11-03',
            status: 'on-track',
            text: 'Seven providers share the list. 340 people who stood on several lists now stand on one.',
            next: 'Open the phone line in five languages in January.',
          },
        ],
      },
      {
        title: 'Classes for people who work shifts',
        about:
          'Early morning and late evening groups near the airport, hospitals and food factories, two of them at work.',
        type: 'english-classes',
        leads: ['skills', 'hotels'],
        partners: ['college', 'chamber'],
        dates: ['2026-07-01', '2027-03-31'],
        money: ['Teachers for six groups', 78000, 'Adult skills fund and employers', false],
        measures: ['Six groups with fifteen places each', 'Seven in ten learners move up one level in a year'],
        gains: ['People in shift work and their employers', ['workers', 'eu-nationals'], ['english-language']],
        publicly: 'English classes early, late and at work for people who cannot come in the daytime.',
        note: 'Employer B will not pay unless others do. Chamber to broker before Christmas; not for publication.',
        milestones: [
          ['First two groups open', '2026-09-25'],
          ['Six groups open', '2027-02-26'],
        ],
        updates: [
          {
            on: '2026-09-28',
            status: 'at-risk',
            text: 'Rooms are found. Two teachers who were offered posts went elsewhere.',
            next: 'Advertise again with travel costs.',
          },
          {
            on: '2026-10-30',
            status: 'off-track',
            text: 'Only one of the first two groups has opened. Half of the money from employers is not confirmed.',
            blockers: 'Teachers for hours before seven and after nine.',
            correction:
              'The college trains four teaching assistants for the early groups; employers are asked for rooms and paid ' +
              'time instead of money. The taskforce decides in January whether six groups become four.',
          },
        ],
      },
      {
        title: 'Talk English at the school gate',
        about: 'Conversation groups for parents in fifteen primary schools, with childcare, led by trained volunteers.',
        type: 'english-classes',
        origin: 'good-idea',
        leads: ['schools', 'heads'],
        partners: ['college'],
        dates: ['2026-09-01', '2028-07-31'],
        money: ['Coordinator two days a week; childcare', 38000, 'Public health grant', true],
        measures: ['Fifteen schools, 300 parents a year', 'Parents speak with teachers without an interpreter'],
        gains: [
          'Parents and their children',
          ['refugees-resettled', 'afghan-programmes'],
          ['children-and-young-people', 'english-language'],
        ],
        publicly: 'Parents practise English together at their children’s school, with childcare.',
        milestones: [
          ['Five schools have begun', '2026-10-23', '2026-10-12'],
          ['Ten schools', '2027-04-30'],
          ['Fifteen schools', '2027-11-30'],
        ],
        updates: [
          {
            on: '2026-10-13',
            status: 'on-track',
            text: 'Six schools have begun, 74 parents come every week. Two volunteers were themselves learners last year.',
            next: 'Train the spring volunteers.',
          },
        ],
      },
    ],
  },
];
