import type { Governance } from '@waymark/contract/governance';
import { joinedTimeline } from './joined-timeline';

const record = {
  ...{
    id: 'r1',
    version: 1,
    kind: 'decision',
    body: 'Cabinet',
    heldOn: '2027-03-10',
    publishedOn: null,
    keyDecision: true,
  },
  ...{ decision: 'Adopt', minuteReference: null, privateText: null, documents: [], planVersion: 2, notice: null },
  ...{ callIn: null, changedAt: '2027-02-01T09:00:00Z', changedBy: 'Officer', archived: false },
} as const;
const step = { event: 'plan.approve', from: null, to: null, by: 'Deputy', reason: null, subject: null } as const;

const governance = {
  records: [record, { ...record, id: 'r2', archived: true }],
  steps: [{ ...step, at: '2027-03-10T09:00:00Z', onBehalfOf: 'Leader' }],
  versions: [{ number: 2, occasion: 'approval', madeAt: '2027-03-10T09:00:01Z', madeBy: 'Deputy' }],
} as unknown as Governance;

describe('the joined timeline', () => {
  it('stands in one order, the latest first, without what was put away', () => {
    const lines = joinedTimeline(governance, '2027-03-01');
    expect(lines.map(({ record: found, version }) => found?.id ?? version)).toEqual(['r1', 2, null]);
    expect(lines.map(({ ahead }) => ahead)).toEqual([true, false, false]);
    expect(lines[2]?.by).toContain('Deputy on behalf of Leader');
  });
});
