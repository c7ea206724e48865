import { changedSince, mayAsk, type CommitmentStatus, type SubstanceField } from './commitment';

const accepted = {
  title: 'Open evening classes',
  description: '',
  dueOn: '2028-03-31',
  councilLeadId: null,
  taskforceLeadId: 'college',
};

describe('changedSince an acceptance', () => {
  it.each([
    ['nothing', {}, []],
    ['the title', { title: 'Open day classes' }, ['title']],
    ['the due date taken away', { dueOn: null }, ['dueOn']],
    ['the lead', { taskforceLeadId: 'mosque' }, ['taskforceLeadId']],
    ['two at once', { description: 'In two schools', dueOn: '2028-06-30' }, ['description', 'dueOn']],
  ])('%s', (_story, changes, fields) => {
    expect(changedSince(accepted, { ...accepted, ...changes })).toEqual(fields);
  });

  it('does not count what a partner never agreed to', () => {
    expect(changedSince(accepted, { ...accepted, resources: 'Two rooms' } as typeof accepted)).toEqual([]);
  });
});

describe('mayAsk', () => {
  const one = (status: CommitmentStatus, changed: SubstanceField[] = []) => ({ status, changed });
  it.each([
    ['nobody was asked', [], true],
    ['an answer is awaited', [one('waiting')], false],
    ['it was accepted', [one('accepted')], false],
    ['it was accepted and then changed', [one('accepted', ['dueOn'])], true],
    ['it was declined', [one('declined')], true],
    ['the question was withdrawn', [one('withdrawn')], true],
    ['it was accepted, changed, and asked again', [one('accepted', ['dueOn']), one('waiting')], false],
  ] as const)('%s', (_story, commitments, may) => {
    expect(mayAsk(commitments)).toBe(may);
  });
});
