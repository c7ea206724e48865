import { findHeaderRow, proposeMapping } from './find-table';
import { countRows, type RowAnswer, type Surroundings } from './import-row';
import { readPlanTable } from './read-plan-table';

const surroundings: Surroundings = {
  plan: { startsOn: '2026-04-01', endsOn: '2029-03-31' },
  people: [{ id: 'person-1', names: ['Jane Smith'] }],
  members: [{ id: 'member-1', names: ['Ann Lee', 'Welsh Refugee Forum'] }],
  hasTaskforce: true,
  goals: [],
  former: () => null,
};

/** The layout of a city's plan of 2018: actions with two leads under priority areas. */
const cityTable = [
  ['Our inclusive city: action plan'],
  [],
  ['Priority 1: A shared narrative of the city'],
  ['How this supports the strategic priorities of the city: it helps residents to feel that they belong.'],
  ['', 'Actions', 'Taskforce lead', 'Local-authority lead', 'Resources needed', 'Timescale', 'Success criteria'],
  [
    '1.1',
    'Hold a workshop on the story of the city',
    'Welsh Refugee Forum',
    'Jane Smith, Head of Housing / Cllr Jones',
    'N/A',
    'June 2026',
    'Workshop held',
  ],
  ['1.2', 'Lobby the Home Office on move-on time', 'Chamber of Trade', 'Sam Okoro', 'Officer time', 'Short term', ''],
  ['Priority 2: Jobs and skills'],
  ['', 'Actions', 'Taskforce lead', 'Local-authority lead', 'Resources needed', 'Timescale', 'Success criteria'],
  ['2.1', 'Offer work placements', 'Ann Lee', 'TBC', '£12,000', 'Ongoing', '40 placements'],
  ['', '', '', 'Jane Smith', '', '', ''],
  ['Total', '', '', '', '', '', '3'],
];

/** The layout of a town's sanctuary strategy: actions with a theme, a team and a band under numbered objectives. */
const townTable = [
  ['Action', 'Theme', 'Team to deliver', 'Timescale'],
  ['1. Build a culture of welcome', '', '', ''],
  ['Train front-line staff in sanctuary', 'Education', 'Human resources', 'Short'],
  ['Celebrate Refugee Week', 'Culture', 'Libraries', 'Ongoing'],
  ['2. Homes and health for everyone', '', '', ''],
  ['Find landlords who let to refugees', 'Housing', 'Housing needs', 'Long'],
];

function read(
  rows: readonly (readonly string[])[],
  answers: readonly RowAnswer[] = [],
  changed: Partial<Surroundings> = {},
) {
  const headerRow = findHeaderRow(rows);
  const { mapping } = proposeMapping(rows, headerRow);
  return readPlanTable({ rows, headerRow, mapping, answers }, { ...surroundings, ...changed });
}

describe('a city’s plan with two leads under priority areas', () => {
  const { rows, goals } = read(cityTable);

  it('accounts for every row', () => {
    expect(rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'above-heading',
      'blank',
      'goal',
      'goal',
      'heading',
      'action',
      'action',
      'goal',
      'repeated-heading',
      'action',
      'problem',
      'total',
    ]);
    expect(countRows(rows)).toMatchObject({ rows: 12, goals: 3, actions: 3, leftOut: 5, problems: 1 });
  });

  it('makes goals of the priority areas', () => {
    expect(goals.map(({ values }) => [values['title'], values['theme']])).toEqual([
      ['A shared narrative of the city', 'T1'],
      ['Jobs and skills', 'T2'],
    ]);
    expect(goals[0]?.values['prioritySupport']).toMatch(/^How this supports/);
  });

  it('reads an action with what is doubtful in it', () => {
    expect(rows[5]?.action).toEqual({
      values: {
        title: 'Hold a workshop on the story of the city',
        councilLeadId: 'person-1',
        taskforceLeadId: 'member-1',
        resources: '',
        startsOn: null,
        dueOn: '2026-06-30',
        ongoing: false,
        reviewOn: null,
        outputMeasure: 'Workshop held',
        internalNote: 'Local-authority lead: Jane Smith, Head of Housing / Cllr Jones',
      },
      contacts: [],
    });
    expect(rows[5]?.remarks.map(({ code }) => code)).toEqual(['several-leads', 'end-of-month', 'output-not-outcome']);
  });

  it('hints that lobbying is an ask, and names those to invite', () => {
    expect(rows[6]?.remarks.map(({ code, text }) => [code, text])).toEqual([
      ['contact-to-invite', 'Sam Okoro'],
      ['contact-to-invite', 'Chamber of Trade'],
      ['band', 'Short term'],
      ['ask', 'Lobby the Home Office on move-on time'],
    ]);
  });

  it('takes an answer in place of what the file says', () => {
    const answers = [
      { row: 7, field: 'action.timescale', value: '2026-12-31' },
      { row: 11, field: 'row', value: 'leave-out' },
    ];
    const answered = read(cityTable, answers);
    expect(answered.rows[6]?.action?.values['dueOn']).toBe('2026-12-31');
    expect(answered.rows[6]?.remarks.some(({ code }) => code === 'band')).toBe(false);
    expect(answered.rows[10]).toMatchObject({ outcome: 'left-out', reason: 'by-choice' });
  });
});

describe('a town’s strategy with teams under numbered objectives', () => {
  const { rows, goals } = read(townTable);

  it('accounts for every row', () => {
    expect(rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'heading',
      'goal',
      'action',
      'action',
      'goal',
      'action',
    ]);
  });

  it('makes goals of the objectives and directorates of the teams', () => {
    expect(goals.map(({ values }) => [values['title'], values['theme']])).toEqual([
      ['Build a culture of welcome', 'T1'],
      ['Homes and health for everyone', 'T4'],
    ]);
    expect(rows[5]?.action?.values).toMatchObject({
      directorate: 'Housing needs',
      dueOn: '2029-03-31',
      tags: ['housing'],
    });
  });
});

describe('what is in the plan already', () => {
  it('is left out, and the goal takes what is new', () => {
    const goals = [{ id: 'goal-1', title: 'Build a culture of welcome', actionTitles: ['Celebrate refugee week'] }];
    const { rows, goals: found } = read(townTable, [], { goals });
    expect(rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'heading',
      'already-in-plan',
      'action',
      'already-in-plan',
      'goal',
      'action',
    ]);
    expect(found[0]?.existingId).toBe('goal-1');
  });

  it('is left out when it was loaded before, whatever it is called today', () => {
    const known = new Set(read(townTable).rows.map(({ identity }) => identity));
    const former = (identity: string) => (known.has(identity) && identity !== '' ? { goalId: null } : null);
    expect(read(townTable, [], { former }).rows.filter(({ outcome }) => outcome === 'action')).toEqual([]);
  });
});

describe('tables without goals', () => {
  const bare = [
    ['Action', 'Owner', 'Deadline'],
    ['Open a library corner', 'Jane Smith', '31/03/2027'],
  ];

  it('asks for a goal, and takes the one that is named for the whole table', () => {
    expect(read(bare).rows[1]?.remarks.map(({ code }) => code)).toEqual(['no-goal']);
    const answers = [
      { row: 0, field: 'goal.title', value: 'Libraries for all' },
      { row: 0, field: 'goal.theme', value: 'T3' },
    ];
    const { rows, goals } = read(bare, answers);
    expect(rows[1]?.outcome).toBe('action');
    expect(goals[0]?.values).toMatchObject({ title: 'Libraries for all', theme: 'T3' });
  });

  it('groups by theme where there is a column of themes', () => {
    const { rows, goals } = read([
      ['Action', 'Theme', 'Owner', 'Deadline'],
      ['One', 'Housing', 'Jane Smith', '2027-03-31'],
      ['Two', 'Something else', 'Jane Smith', '2027-03-31'],
      ['Three', 'Housing', 'Jane Smith', '2027-03-31'],
    ]);
    expect(goals.map(({ values }) => values['title'])).toEqual(['Housing', 'Something else']);
    expect(rows.map(({ goal, outcome }) => [goal, outcome])).toEqual([
      [null, 'left-out'],
      [0, 'action'],
      [1, 'problem'], // its theme has to be chosen
      [0, 'action'],
    ]);
  });
});
