import type { ExampleGoal } from './example-plan';

/** Theme 4: services that reach everyone. */
export const manchesterReach: readonly ExampleGoal[] = [
  {
    title: 'Services know who is here and how to reach them',
    themes: ['T4'],
    ways: ['W1', 'W4'],
    priority: 'Our ways of working: services designed with those who use them.',
    need:
      'Every service keeps its own account of languages, and most keep none. People who are not registered with a doctor turn ' +
      'up in emergency rooms. Heat and flood warnings go out in English.',
    forWhom: 'Everyone who uses a service; first those who have been here under a year.',
    change: [
      'One standard for interpretation across services.',
      'Nine in ten newcomers of the programme have a doctor within four weeks.',
      'Nobody has to be lucky to find the right door.',
    ],
    leads: ['member', 'customers', 'nhs'],
    targets: [
      {
        code: 'S19',
        baseline: ['2025-06-30', 62],
        target: ['2028-06-30', 90],
        owner: 'health',
        why: 'What the health team thinks can be reached with registration on the day of arrival.',
      },
      {
        code: 'S21',
        baseline: ['2025-06-30', 88.2],
        target: ['2028-06-30', 96],
        owner: 'customers',
        why: 'Some requests will always come too late.',
      },
    ],
    actions: [
      {
        title: 'A doctor within four weeks',
        about: 'Registration on the day of arrival, with three practices that take turns, and a health check.',
        type: 'service-change',
        leads: ['health', 'nhs'],
        dates: ['2026-07-01', '2027-12-31'],
        money: ['Nurse two days a week', 58000, 'Integrated care board', true],
        measures: ['Registration sessions each week', 'Nine in ten registered within four weeks'],
        gains: ['People in their first month', ['people-seeking-asylum', 'homes-for-ukraine', 'afghan-programmes'], []],
        publicly: 'Newcomers are registered with a doctor on the day they arrive.',
        milestones: [
          ['Three practices take turns', '2026-09-30', '2026-09-28'],
          ['Sessions in both hotels', '2027-01-29'],
        ],
        updates: [
          {
            on: '2026-10-20',
            status: 'on-track',
            text: 'Three practices take turns. Fewer people were registered in time this summer, while one practice was missing.',
            next: 'Add a Saturday session.',
          },
        ],
      },
      {
        title: 'One standard for interpretation',
        about:
          'When an interpreter is offered, how quickly, and how it is counted; the same in every service and contract.',
        type: 'policy',
        origin: 'scrutiny',
        leads: ['customers', 'lived'],
        dates: ['2026-07-01', '2027-03-31'],
        money: ['Within budgets', null, 'Service budgets', null],
        measures: ['Standard in force in all services', 'Requests met rise to 96%'],
        gains: [
          'People who need an interpreter, signers among them',
          ['people-seeking-asylum'],
          ['english-language', 'digital'],
        ],
        publicly: 'The same right to an interpreter in every service of the council.',
        milestones: [
          ['Standard agreed by directors', '2026-10-30', '2026-10-28'],
          ['In all new contracts', '2027-03-31'],
        ],
        updates: [
          {
            on: '2026-10-29',
            status: 'on-track',
            text: 'Directors agreed the standard. Contractors asked for a year; they were given six months.',
            next: 'Count requests in the same way from January.',
          },
        ],
      },
      {
        title: 'Staff learn to work across cultures',
        about:
          'Half-day sessions led by residents with lived experience, for 1,200 staff and contractors who meet the public.',
        type: 'training',
        leads: ['employment', 'lived'],
        dates: ['2026-09-01', '2028-03-31'],
        money: ['Fees for trainers', 30000, 'Learning budget', true],
        measures: ['1,200 people trained', 'Fewer complaints that name language or respect'],
        gains: ['Everyone who meets the council', ['longer-standing-residents', 'refugees-resettled'], []],
        publicly: 'Council staff learn from residents how to serve people of every background.',
        milestones: [
          ['First 200 trained', '2026-11-20', '2026-11-12'],
          ['600 trained', '2027-06-30'],
        ],
        updates: [
          {
            on: '2026-11-13',
            status: 'on-track',
            text: '212 people are trained, most from housing and libraries. Trainers are paid the same as any other trainer.',
            next: 'Contractors from January.',
          },
        ],
      },
      {
        title: 'Heat and flood warnings that reach everyone',
        about:
          'Warnings in plain words and pictures, passed on by trusted people; cool rooms in libraries and places of worship.',
        type: 'service-change',
        leads: ['climate', 'faith'],
        dates: ['2027-02-01', '2027-09-30'],
        money: ['Design and printing', 8000, 'Climate resilience budget', true],
        measures: ['Warnings in eight languages', 'People in temporary homes knew what to do'],
        gains: [
          'People in upper floors and shared houses',
          ['longer-standing-residents', 'people-seeking-asylum'],
          ['climate-and-welcoming', 'faith'],
        ],
        publicly: 'Warnings that everyone understands, and cool rooms to go to.',
        milestones: [['Tried with residents', '2027-04-30']],
      },
    ],
  },
];
