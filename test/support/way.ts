import type { Client } from './client';
import type { Furnished } from './furnished';
import type { World } from './world';

/** One of everything, and what else a change may need to name. */
export interface Site extends Furnished {
  world: World;
  /** An area that no organisation has yet. */
  freeArea: string;
  indicatorId: string | undefined;
}

export interface Way {
  by?: (at: Site) => Client;
  body?: (at: Site) => object;
  headers?: Record<string, string> | ((at: Site) => Record<string, string>);
  /** Brings things to where the change is possible. */
  before?: string;
}
