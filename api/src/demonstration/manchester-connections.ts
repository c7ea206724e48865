import type { ExampleGoal } from './example-plan';

/** Theme 3: connecting communities. */
export const manchesterConnections: readonly ExampleGoal[] = [
  {
    title: 'Neighbours meet in everyday places',
    themes: ['T3'],
    ways: ['W2', 'W3'],
    priority: 'Neighbourhoods of choice: places where people want to stay.',
    need:
      'People told us that they meet at work and at the school gate, and nowhere else. Where a library or café closed, nothing ' +
      'took its place. Older residents say that they miss people to talk to as much as newcomers do.',
    forWhom: 'People who live alone, older residents, and newcomers in their first year.',
    change: [
      'A weekly meeting place in each of the ten neighbourhoods.',
      'Each quarter 900 people meet someone of another background through the plan.',
      'Most people know a neighbour who came from elsewhere, by name.',
    ],
    leads: ['member', 'libraries', 'faith'],
    targets: [
      {
        code: 'C11',
        baseline: ['2026-03-31', 310],
        target: ['2029-03-31', 900],
        owner: 'cohesion',
        why: 'Ten places with ninety people each quarter. People are counted once a quarter.',
      },
    ],
    actions: [
      {
        title: 'Welcome tables in libraries',
        about: 'A table, tea and two hosts, every week in ten libraries; English practice, forms, and company.',
        type: 'service-change',
        origin: 'good-idea',
        leads: ['libraries', 'faith'],
        partners: ['refugee-support'],
        dates: ['2026-07-01', 'ongoing', '2027-06-30'],
        money: ['Hosts’ expenses; library staff time', 18000, 'Libraries budget', true],
        measures: ['Ten libraries every week', 'Half of those who come for help later help others'],
        gains: ['Anyone who wants company', ['longer-standing-residents', 'people-seeking-asylum'], []],
        publicly: 'Tea and company every week in ten libraries, for anyone.',
        milestones: [
          ['Five libraries', '2026-09-30', '2026-09-22'],
          ['Ten libraries', '2027-03-31'],
        ],
        updates: [
          {
            on: '2026-10-26',
            status: 'on-track',
            text: 'Six libraries have a table. In one the hosts are two retired bus drivers and a student from Sudan.',
            next: 'Begin in two northern libraries before Christmas.',
          },
        ],
      },
      {
        title: 'Befriending in pairs, both ways',
        about: 'Pairs meet for six months. Newcomers are asked to give as well: cooking, repairs, languages.',
        type: 'commissioning',
        leads: ['cohesion', 'refugee-support'],
        partners: ['faith', 'lived'],
        dates: ['2026-07-01', '2028-12-31'],
        money: ['Grant to the network for one coordinator', 64000, 'Communities budget', true],
        measures: ['150 pairs a year', 'Two in three pairs still meet after the six months'],
        gains: ['Newcomers and residents who live alone', ['refugees-resettled', 'longer-standing-residents'], []],
        publicly: 'Pairs of neighbours who would not have met, for six months and often longer.',
        milestones: [
          ['First fifty pairs', '2026-10-30', '2026-10-20'],
          ['150 pairs', '2027-06-30'],
        ],
        updates: [
          {
            on: '2026-10-21',
            status: 'on-track',
            text: '58 pairs have begun. Men over sixty are hard to find.',
            next: 'Ask at the football foundation’s walking football.',
          },
        ],
      },
      {
        title: 'Eight summer days in parks',
        about: 'Sport, food and music in eight parks, planned by residents of the streets around each.',
        type: 'event',
        origin: 'consultation',
        leads: ['cohesion', 'football'],
        partners: ['faith'],
        dates: ['2026-07-01', '2026-09-30'],
        money: ['£3,000 for each park', 24000, 'Communities budget and sponsors', true],
        measures: ['Eight days with 2,000 visitors', 'One in three visitors talked with someone new'],
        gains: ['Families in eight neighbourhoods', ['longer-standing-residents'], ['children-and-young-people']],
        publicly: 'Eight days in parks, planned by the people who live around them.',
        completedOn: '2026-09-14',
        milestones: [
          ['Four days held', '2026-08-09', '2026-08-09'],
          ['Eight days held', '2026-09-13', '2026-09-13'],
        ],
        updates: [
          {
            on: '2026-09-15',
            status: 'completed',
            text: 'Eight days, about 2,600 visitors. At two parks rain moved everyone into the mosque hall; people stayed.',
          },
        ],
      },
    ],
  },
  {
    title: 'Children and young people grow up together',
    themes: ['T3', 'T5'],
    ways: ['W3', 'W5'],
    priority: 'Our children’s plan: safe, happy, heard.',
    need:
      'Some schools have one main language at home, others forty. Children meet across schools once a year, at sport. More than ' +
      'a third live in families on relatively low incomes, and miss what costs money.',
    forWhom: 'Pupils of all schools, and young people who arrived without their families.',
    change: [
      'Sixty classes have a partner class.',
      'Every child meets pupils of another school at least three times a year.',
      'Young people choose friends, clubs and colleges across the whole city.',
    ],
    leads: ['member', 'schools', 'heads'],
    targets: [
      {
        code: 'E15',
        baseline: ['2024-03-31', 36.657],
        target: ['2028-03-31', 33],
        owner: 'manager',
        why: 'The family poverty strategy’s own target, shared so that it is reported once.',
      },
      { code: 'S11a', owner: 'schools', why: 'Shows how fast schools change; not a thing to raise or lower.' },
    ],
    actions: [
      {
        title: 'Sixty classes with a partner class',
        about: 'Classes of different schools do three things together each year: meet, make, and visit.',
        type: 'partnership',
        leads: ['schools', 'heads'],
        partners: ['football'],
        dates: ['2026-09-01', '2028-07-31'],
        money: ['Travel and a coordinator one day a week', 32000, 'Schools forum', true],
        measures: ['Sixty classes, three meetings a year', 'More pupils name a friend at another school'],
        gains: ['1,700 pupils', ['longer-standing-residents'], ['children-and-young-people']],
        publicly: 'Classes of different schools meet three times a year.',
        milestones: [
          ['Thirty classes paired', '2026-10-30', '2026-10-14'],
          ['First meetings held', '2027-02-12'],
        ],
        updates: [
          {
            on: '2026-10-15',
            status: 'on-track',
            text: '34 classes are paired. Travel is cheaper than planned: most are within walking distance.',
            next: 'First meetings before the February holiday.',
          },
        ],
      },
      {
        title: 'Young people set the agenda twice a year',
        about: 'A youth panel with eight places for newcomers prepares and leads two taskforce meetings a year.',
        type: 'partnership',
        leads: ['youth', 'lived'],
        dates: ['2026-09-01', '2028-12-31'],
        money: ['Youth worker; travel and vouchers', 15000, 'Youth services budget', true],
        measures: ['Two meetings a year', 'At least three decisions a year follow from the panel'],
        gains: [
          'People aged 14 to 21',
          ['unaccompanied-children', 'longer-standing-residents'],
          ['children-and-young-people'],
        ],
        publicly: 'A panel of young people leads two meetings of the taskforce each year.',
        milestones: [
          ['Panel of sixteen formed', '2026-10-16'],
          ['First meeting led', '2027-03-18'],
        ],
        updates: [
          {
            on: '2026-10-30',
            status: 'at-risk',
            text: 'Eleven of sixteen places are filled. Young people in care are missing.',
            next: 'Visit the two largest homes with a member of last year’s panel.',
          },
        ],
      },
      {
        title: 'Holiday places for children in temporary homes',
        about: 'Two hundred free places each summer in clubs that all children use, with lunch.',
        type: 'commissioning',
        leads: ['youth', 'football'],
        dates: ['2027-04-01', '2028-09-30'],
        money: ['Places and lunches', 44000, 'Holiday activities grant', true],
        measures: ['Two hundred places each summer', 'Half of the children join a club for the year'],
        gains: ['Children in temporary homes', ['people-seeking-asylum'], ['children-and-young-people', 'housing']],
        publicly: 'Free summer places, in clubs that all children use.',
        milestones: [['Places agreed with clubs', '2027-06-11']],
      },
    ],
  },
];
