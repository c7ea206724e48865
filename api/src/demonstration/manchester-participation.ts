import type { ExampleGoal } from './example-plan';

/** Theme 5: civic participation, empowerment and representation. */
export const manchesterParticipation: readonly ExampleGoal[] = [
  {
    title: 'People know their rights, register and take part',
    themes: ['T5'],
    ways: ['W1', 'W3'],
    priority: 'A city that is governed by all who live in it.',
    need:
      'Who may vote depends on where one comes from, and the rules changed in 2024. Many who may vote do not know it. ' +
      'Consultations reach the same people each time.',
    forWhom: 'Residents who may vote and do not know it, first of all young people and Commonwealth citizens.',
    change: [
      'Registration is part of every welcome.',
      'Every second consultation goes to newcomers on purpose.',
      'People of every background vote and stand.',
    ],
    leads: ['member', 'elections', 'chair'],
    targets: [
      {
        code: 'P11',
        baseline: ['2025-03-31', 21.1],
        target: ['2029-03-31', 50],
        owner: 'manager',
        why: 'Every second consultation, so that nobody is asked twice about the same thing.',
      },
    ],
    actions: [
      {
        title: 'Registration at every welcome',
        about: 'Forms and a plain explanation at welcome tables, citizenship ceremonies, colleges and mosques.',
        type: 'campaign',
        leads: ['elections', 'college'],
        partners: ['faith'],
        dates: ['2026-09-01', '2027-04-15'],
        money: ['Printing; three casual staff', 11000, 'Electoral services budget', true],
        measures: ['Sixty sessions', '3,000 more people registered'],
        gains: ['Residents who may vote', ['eu-nationals', 'hong-kong-bno', 'longer-standing-residents'], []],
        publicly: 'Help to register to vote wherever people are welcomed.',
        milestones: [
          ['Twenty sessions held', '2026-11-20', '2026-11-13'],
          ['Sixty sessions held', '2027-03-31'],
        ],
        updates: [
          {
            on: '2026-11-16',
            status: 'on-track',
            text: 'Twenty-one sessions, 640 forms. Colleges asked for more.',
            next: 'Stop on the day on which the pre-election period begins.',
          },
        ],
      },
      {
        title: 'A course on how the city works',
        about: 'Six evenings, from bins to budgets, with a visit to a council meeting; open to everyone.',
        type: 'training',
        origin: 'exchange-visit',
        leads: ['libraries', 'chair'],
        dates: ['2026-09-01', '2027-12-31'],
        money: ['Tutors and visits', 13000, 'University and council', true],
        measures: ['Six courses with twenty people', 'Half take part in something civic within a year'],
        gains: ['New and longer-standing residents', ['longer-standing-residents', 'students'], []],
        publicly: 'Six evenings on how the city works, for anyone.',
        milestones: [['First course ends', '2027-03-12']],
        updates: [
          {
            on: '2026-10-12',
            status: 'paused',
            text: 'The tutor is on leave until January. The first course begins then instead of in October.',
            next: 'Begin again on 18 January.',
          },
        ],
      },
    ],
  },
  {
    title: 'Newcomers sit where decisions are made',
    themes: ['T5', 'T1'],
    ways: ['W1', 'W2', 'W5'],
    priority: 'Power shared with those whom decisions concern.',
    need:
      'Of the seats on the boards of this plan about one in six was held by someone with experience of migration. People are ' +
      'asked to share their lives for nothing. Small groups spend half of their time on forms.',
    forWhom: 'People with experience of migration, and the boards that lack it.',
    change: [
      'A paid panel of twelve people.',
      'A third of the seats on the plan’s boards.',
      'Boards across the city look like the city.',
    ],
    leads: ['member', 'director', 'lived'],
    targets: [
      {
        code: 'P10',
        baseline: ['2025-06-30', 16.7],
        target: ['2028-06-30', 33],
        owner: 'lead',
        why: 'A third is where people say that they are heard and not just present.',
      },
    ],
    actions: [
      {
        title: 'A paid panel of residents with lived experience',
        about:
          'Twelve people, trained and paid by the hour, who comment on every decision of this plan before it is made.',
        type: 'partnership',
        leads: ['lead', 'lived'],
        partners: ['refugee-support'],
        dates: ['2026-07-01', '2029-03-31'],
        money: ['Fees, childcare and travel', 54000, 'Communities budget', true],
        measures: [
          'Twelve people, ten meetings a year',
          'Decisions that changed because of the panel, listed each year',
        ],
        gains: ['Residents who came as refugees', ['refugees-resettled', 'people-seeking-asylum'], []],
        publicly: 'Twelve residents who know what it is to arrive are paid to advise on every decision.',
        milestones: [
          ['Panel at work', '2026-09-30', '2026-09-24'],
          ['First list of changed decisions', '2027-04-30'],
        ],
        updates: [
          {
            on: '2026-10-19',
            status: 'on-track',
            text: 'The panel has met twice and sent back one paper: the hours of the phone line, which are now longer.',
            next: 'Training on budgets.',
          },
        ],
      },
      {
        title: 'Small grants and help for migrant-led groups',
        about: 'Grants up to £3,000 with a one-page form, and three years of help with accounts and governance.',
        type: 'commissioning',
        leads: ['cohesion', 'refugee-support'],
        dates: ['2026-09-01', '2028-08-31'],
        money: ['Grants and one adviser', 140000, 'Community foundation and council', false],
        measures: ['Thirty groups a year', 'Groups are still there after three years'],
        gains: ['Migrant-led groups and those they serve', ['refugees-resettled', 'longer-standing-residents'], []],
        publicly: 'Small grants with a short form, and help that lasts.',
        note: 'Foundation decides on 4 December. Do not announce.',
        milestones: [
          ['First round decided', '2026-10-30'],
          ['Second round decided', '2027-05-28'],
        ],
        updates: [
          {
            on: '2026-11-04',
            status: 'at-risk',
            text: 'Forty-one groups applied. Half of the money is not confirmed, so the first round waits.',
            blockers: 'The foundation’s decision.',
            next: 'Decide the council’s half alone if there is no answer by January.',
          },
        ],
      },
    ],
  },
];
