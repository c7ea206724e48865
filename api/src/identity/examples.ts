import type { DemonstrationAccount } from '@waymark/contract/setup';

/** Under which the accounts of a demonstration are injected. */
export const examplesKey = Symbol('examples');

export interface Examples {
  accounts: readonly DemonstrationAccount[];
  password: string;
}
