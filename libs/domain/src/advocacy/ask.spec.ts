import { missingForAsk } from './ask';

describe('what an ask lacks for its status', () => {
  it.each([
    ['draft', null, '', []],
    ['made', null, '', ['made-on-missing']],
    ['made', '2027-01-10', '', []],
    ['answered', '2027-01-10', '', ['answer-missing']],
    ['answered', '2027-01-10', 'From April', []],
    ['declined', null, '  ', ['made-on-missing', 'answer-missing']],
    ['declined', '2027-01-10', 'No money', []],
  ] as const)('%s, made on %s, answered "%s": %j', (status, madeOn, answer, gaps) => {
    expect(missingForAsk({ status, madeOn, answer })).toEqual(gaps);
  });
});
