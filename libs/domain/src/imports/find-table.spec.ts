import { findHeaderRow, proposeMapping } from './find-table';
import { planSheet } from './plan-sheet';

describe('findHeaderRow', () => {
  it.each([
    ['the first row', [['Action', 'Lead', 'By when']], 1],
    ['below a title and a blank row', [['Plan'], [], ['Action', 'Lead', 'By when']], 3],
    ['one whose names are unknown', [['Our plan'], ['Wot', 'Hoo'], ['Do this', 'Ann']], 2],
    ['none', [['a'], ['b']], 0],
  ] as const)('finds %s', (_name, rows, row) => {
    expect(findHeaderRow(rows)).toBe(row);
  });
});

describe('proposeMapping', () => {
  it.each([
    ['Actions', 'action.title'],
    ['Taskforce lead', 'action.taskforceLeadId'],
    ['Local-authority lead', 'action.councilLeadId'],
    ['Local Authority Lead', 'action.councilLeadId'],
    ['Lead officer', 'action.councilLeadId'],
    ['Team to deliver', 'action.team'],
    ['Resources needed', 'action.resources'],
    ['Timescale (short, medium, long)', 'action.timescale'],
    ['By when?', 'action.timescale'],
    ['Success criteria', 'action.outputMeasure'],
    ['Theme', 'goal.theme'],
    ['Objective', 'goal.title'],
    ['RAG', 'action.deliveryStatus'],
    ['Something else', null],
  ])('reads the name %s', (heading, field) => {
    expect(proposeMapping([['Action plan item', heading, 'Actions']], 1).mapping[1]).toBe(
      heading === 'Actions' ? 'action.title' : field,
    );
  });

  it('maps every heading of the product’s own file to its own field', () => {
    const { mapping, certainties } = proposeMapping([planSheet.map(({ heading }) => heading)], 1);
    expect(mapping).toEqual(planSheet.map(({ of, field }) => `${of}.${field}`));
    expect(new Set(certainties)).toEqual(new Set(['exact']));
  });

  it('reads columns by what stands in them where the name says nothing', () => {
    const rows = [
      ['A', 'B', 'C'],
      ['1.1', 'Open an office for newcomers in the library', 'Short term'],
      ['1.2', 'Train the staff of the office', 'June 2027'],
      ['1.3', 'Ask residents what they think', 'Ongoing'],
    ];
    expect(proposeMapping(rows, 1)).toEqual({
      mapping: ['action.reference', 'action.title', 'action.timescale'],
      certainties: ['content', 'content', 'content'],
    });
  });
});
