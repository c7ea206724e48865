/** Equal within 1e-9 of the expected value; near 0, within 1e-12. */
export function expectClose(actual: number | null | undefined, expected: number): void {
  if (typeof actual !== 'number') throw new Error(`expected ${expected}, found ${String(actual)}`);
  const room = Math.max(1e-9 * Math.abs(expected), 1e-12);
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(room);
}
