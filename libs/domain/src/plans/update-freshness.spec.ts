import { deliveryStatuses, hasEnded } from './delivery-status';
import { updateFreshness } from './update-freshness';

const days = { targetDays: 30, acceptableDays: 60, staleDays: 180 };
const action = { deliveryStatus: 'on-track', startsOn: '2026-01-01' } as const;

describe('updateFreshness on 1 December 2026 with 30, 60 and 180 days', () => {
  it.each([
    ['fresh', '2026-12-01'],
    ['fresh', '2026-11-01'], // 30 days
    ['due', '2026-10-31'],
    ['due', '2026-10-02'], // 60 days
    ['late', '2026-10-01'],
    ['late', '2026-06-04'], // 180 days
    ['stale', '2026-06-03'],
    ['fresh', '2026-12-02'],
  ] as const)('is %s when last updated on %s', (freshness, lastUpdatedOn) => {
    expect(updateFreshness({ ...action, lastUpdatedOn }, days, '2026-12-01')).toBe(freshness);
  });

  it.each([
    ['stale', '2026-01-01'],
    ['fresh', '2026-11-15'],
    ['not-due', '2026-12-02'],
    ['not-due', null],
  ] as const)('is %s when never updated and started on %s', (freshness, startsOn) => {
    expect(updateFreshness({ ...action, startsOn, lastUpdatedOn: null }, days, '2026-12-01')).toBe(freshness);
  });

  it.each(deliveryStatuses)('of an action that is %s asks for updates unless it has ended', (deliveryStatus) => {
    const found = updateFreshness({ ...action, deliveryStatus, lastUpdatedOn: '2025-01-01' }, days, '2026-12-01');
    expect(found).toBe(hasEnded(deliveryStatus) ? 'not-due' : 'stale');
  });

  it('takes completed, not achieved, cancelled and merged as ended', () => {
    expect(deliveryStatuses.filter(hasEnded)).toEqual(['completed', 'not-achieved', 'cancelled', 'merged']);
  });
});
