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
  versions: [{ number: 2, occasion: 'kept', madeAt: '2027-03-10T09:00:01Z', madeBy: 'Deputy' }],
} as unknown as Governance;

describe('the joined timeline', () => {
  it('stands in one order, the latest first, without what was put away', () => {
    const lines = joinedTimeline(governance, '2027-03-01');
    expect(lines.map(({ record: found, version }) => found?.id ?? version)).toEqual(['r1', 2, null]);
    expect(lines.map(({ ahead }) => ahead)).toEqual([true, false, false]);
    expect(lines[2]?.by).toContain('Deputy on behalf of Leader');
  });

  it('tells one publication once: its step, its public version and the version that was kept', () => {
    const at = (second: number) => `2027-04-01T10:00:0${second}Z`;
    const published = {
      records: [],
      steps: [
        { ...step, event: 'plan.publish', at: at(0) },
        { ...step, event: 'publication.create', at: at(1) },
        { ...step, event: 'publication.create', at: '2027-05-01T10:00:00Z' },
      ],
      versions: [
        { number: 3, occasion: 'publication', madeAt: at(1), madeBy: 'Deputy' },
        { number: 4, occasion: 'publication', madeAt: '2027-05-01T10:00:00Z', madeBy: 'Deputy' },
      ],
    } as unknown as Governance;
    const lines = joinedTimeline(published, '2027-06-01');
    expect(lines.map(({ title, version, kept }) => [title, version, kept])).toEqual([
      ['A public version was made', 4, 'Version 4 kept as it was published'],
      ['Published', 3, 'Version 3 kept as it was published'],
    ]);
  });
});
