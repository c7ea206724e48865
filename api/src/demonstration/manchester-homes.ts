import type { ExampleGoal } from './example-plan';

/** Theme 4: homes. */
export const manchesterHomes: readonly ExampleGoal[] = [
  {
    title: 'A safe home after asylum support ends',
    themes: ['T4'],
    ways: ['W2', 'W5'],
    priority: 'The homelessness strategy: fewer families in temporary rooms.',
    need:
      'People who are granted refuge have a few weeks to leave their room. Many turn up at the town hall on the last day. The ' +
      'numbers on support have gone up and down by hundreds within a quarter, which nobody here decides.',
    forWhom: 'People leaving asylum support, landlords and neighbours.',
    change: [
      'Everyone is seen within a week of the decision.',
      'Four in five have a place to go before they have to leave.',
      'Leaving asylum support is no longer a road to the street.',
    ],
    assumptions: 'Notice periods stay at least as they are. Goal depends on the ask to government for longer notice.',
    leads: ['member', 'housing', 'refugee-support'],
    targets: [
      { code: 'S6', owner: 'housing', why: 'Shows what services must be ready for; the council does not decide it.' },
    ],
    actions: [
      {
        title: 'Early help when support ends',
        about:
          'An officer visits within seven days of a decision, with an interpreter, and stays until there is a lease.',
        type: 'service-change',
        leads: ['housing', 'refugee-support'],
        partners: ['nhs'],
        dates: ['2026-07-01', '2026-10-31'],
        money: ['Three officers', 132000, 'Homelessness prevention grant', true],
        measures: ['Seen within seven days', 'Four in five with a place before they must leave'],
        gains: [
          'People granted refuge',
          ['people-seeking-asylum', 'refugees-resettled'],
          ['housing', 'children-and-young-people'],
        ],
        publicly: 'Help to find a home begins in the week of the decision.',
        dependsOn: 'Names and dates from the housing provider within two days of the decision.',
        milestones: [
          ['Three officers at work', '2026-08-28', '2026-09-04'],
          ['Weekly list from the provider', '2026-09-30'],
          ['All seen within seven days', '2026-10-31'],
        ],
        updates: [
          {
            on: '2026-09-29',
            status: 'at-risk',
            text: 'The officers are at work. The weekly list came twice and then stopped.',
            next: 'Raise it with the provider and the migration partnership.',
          },
          {
            on: '2026-11-02',
            status: 'off-track',
            text: 'Without the list only half are seen within seven days. Those who were seen found a place in two of three cases.',
            blockers: 'The provider says that its new system cannot make the list before February.',
            correction:
              'Two officers sit in the provider’s office twice a week until the list works. The migration partnership ' +
              'writes to the Home Office. New due date goes to the taskforce in December.',
          },
        ],
      },
      {
        title: 'Renting well: landlords and new tenants',
        about: 'Lease in plain words in ten languages, a number to call, and checks of standards street by street.',
        type: 'policy',
        leads: ['housing', 'faith'],
        dates: ['2026-09-01', '2027-12-31'],
        money: ['Translation; enforcement team', 27000, 'Selective licensing income', true],
        measures: ['300 landlords use the lease', 'Fewer complaints from tenants and neighbours'],
        gains: [
          'Tenants, landlords and neighbours',
          ['refugees-resettled', 'students', 'longer-standing-residents'],
          ['housing'],
        ],
        publicly: 'A plain lease, a number to call, and homes that are checked.',
        milestones: [
          ['Lease agreed with landlords', '2026-11-13', '2026-11-10'],
          ['300 landlords use it', '2027-10-29'],
        ],
        updates: [
          {
            on: '2026-11-11',
            status: 'on-track',
            text: 'The landlords’ forum agreed the lease. Neighbours’ duties stand in it too: bins, noise, gardens.',
            next: 'Translate and print by January.',
          },
        ],
      },
      {
        title: 'Temporary homes linked to local groups',
        about: 'Each hotel and hostel has a named local group that visits within four weeks of arrival.',
        type: 'partnership',
        leads: ['cohesion', 'faith'],
        partners: ['football', 'nhs'],
        dates: ['2026-07-01', 'ongoing', '2027-07-31'],
        money: ['Expenses of groups', 9000, 'Faith groups and communities budget', true],
        measures: ['A group for each place', 'Residents know one local person by name after four weeks'],
        gains: [
          'People in temporary homes and their neighbours',
          ['people-seeking-asylum', 'longer-standing-residents'],
          ['housing', 'faith'],
        ],
        publicly: 'Every temporary home has a group of neighbours that looks in.',
        milestones: [
          ['Groups for half of the places', '2026-10-30', '2026-10-23'],
          ['Groups for all', '2027-03-31'],
        ],
        updates: [
          {
            on: '2026-10-27',
            status: 'on-track',
            text: 'Nine of sixteen places have a group. Two groups asked for training on trauma, which the NHS team gives.',
            next: 'Find groups near the airport.',
          },
        ],
      },
    ],
  },
];
