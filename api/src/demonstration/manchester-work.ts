import type { ExampleGoal } from './example-plan';

/** Theme 2: work at the level of what people know. */
export const manchesterWork: readonly ExampleGoal[] = [
  {
    title: 'Newcomers work at the level of what they know, and employers help them to',
    themes: ['T2'],
    ways: ['W2', 'W5'],
    priority: 'A fair economy: good work for residents, and skills that employers lack.',
    need:
      'Employment in the city is 71.4% and below the country’s. Nurses, engineers and teachers from abroad clean and drive. ' +
      'Fewer than half of the refugees we support have work after a year.',
    forWhom: 'Newcomers with skills, residents out of work, and employers who cannot find people.',
    change: [
      'Fifty employers have named a person who takes on newcomers.',
      'Half of the refugees we support have work within twelve months.',
      'The gap in employment between people born here and elsewhere has closed.',
    ],
    assumptions: 'The right to work after status is granted stays as it is.',
    leads: ['skills-member', 'skills', 'chamber'],
    targets: [
      {
        code: 'E17',
        baseline: ['2025-09-30', 36],
        target: ['2028-09-30', 55],
        owner: 'skills',
        why: 'Programmes with employer placements elsewhere report about half.',
        judgeWithInterval: true,
      },
      {
        code: 'E1',
        baseline: ['2022-12-31', 67.8],
        target: ['2028-12-31', 72.5],
        owner: 'manager',
        why: 'The level of similar cities.',
      },
      {
        code: 'E6',
        baseline: ['2024-12-31', 6.2],
        target: ['2028-12-31', 5.0],
        owner: 'manager',
        why: 'The lowest level since 2020, and near that of the city region.',
      },
    ],
    actions: [
      {
        title: 'Advice on foreign qualifications',
        about: 'One adviser for health and teaching, one for trades and engineering, in four libraries.',
        type: 'service-change',
        leads: ['skills', 'college'],
        partners: ['nhs'],
        dates: ['2026-07-01', '2028-06-30'],
        money: ['Two advisers; fees for comparisons', 118000, 'Shared Prosperity successor fund', true],
        measures: ['400 people advised a year', 'One in four has a recognised qualification within a year'],
        gains: [
          'People with qualifications from abroad',
          ['refugees-resettled', 'hong-kong-bno', 'homes-for-ukraine'],
          [],
        ],
        publicly: 'Advisers help people to use what they learned abroad.',
        milestones: [
          ['Both advisers at work', '2026-09-30', '2026-09-21'],
          ['First yearly count of results', '2027-09-30'],
        ],
        updates: [
          {
            on: '2026-10-22',
            status: 'on-track',
            text: 'Both advisers have begun; 96 people came in the first month, most of them nurses and electricians.',
            next: 'Agree a shorter route for care workers with the NHS team.',
          },
        ],
      },
      {
        title: 'First-job pledge of fifty employers',
        about:
          'Employers name one person, offer work trials and count who stays. Led by the chamber, reported in public.',
        type: 'partnership',
        origin: 'taskforce',
        leads: ['skills', 'chamber'],
        partners: ['hotels'],
        dates: ['2026-07-01', '2027-12-31'],
        money: ['Chamber staff; a yearly event', 24000, 'Chamber of commerce', true],
        measures: [
          'Fifty employers signed by December 2027',
          'Six in ten who start are still in work after half a year',
        ],
        gains: ['Newcomers and residents out of work', ['refugees-resettled', 'longer-standing-residents'], []],
        publicly: 'Fifty employers promise work trials and say openly how many people stayed.',
        milestones: [
          ['Twenty employers signed', '2026-10-30', '2026-10-27'],
          ['First public report', '2027-06-30'],
        ],
        updates: [
          {
            on: '2026-10-29',
            status: 'on-track',
            text: 'Twenty-two employers have signed. Hotels and care homes lead; building firms are few.',
            next: 'Breakfast with building firms in February.',
          },
        ],
      },
      {
        title: 'Forty work placements in the council',
        about:
          'Paid placements of twelve weeks across services, half for newcomers, half for residents long out of work.',
        type: 'policy',
        leads: ['employment', 'refugee-support'],
        dates: ['2026-09-01', '2027-08-31'],
        money: ['Wages for forty placements', 186000, 'Apprenticeship and vacancy savings', true],
        measures: ['Forty placements', 'Half lead to a job within three months'],
        gains: ['People long out of work', ['refugees-resettled', 'longer-standing-residents'], []],
        publicly: 'Forty paid placements in the council’s own services.',
        milestones: [
          ['First fifteen placements', '2026-11-13', '2026-11-06'],
          ['All forty filled', '2027-05-28'],
        ],
        updates: [
          {
            on: '2026-11-06',
            status: 'on-track',
            text: 'Sixteen people have begun, nine of them newcomers. One manager asked for a second placement.',
            next: 'Offer ten placements in care.',
          },
        ],
      },
    ],
  },
];
