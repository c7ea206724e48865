export const deliveryStatuses = [
  'not-started',
  'on-track',
  'at-risk',
  'off-track',
  'completed',
  'not-achieved',
  'cancelled',
  'paused',
  'merged',
] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** An action in one of these is over: it is never due, late or in need of an update. */
export const endedStatuses = ['completed', 'not-achieved', 'cancelled', 'merged'] as const satisfies DeliveryStatus[];

export function hasEnded(status: DeliveryStatus): boolean {
  return (endedStatuses as readonly DeliveryStatus[]).includes(status);
}
