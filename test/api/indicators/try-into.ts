import type { Client } from '../../support/client';
import { type ChangeAnswers, type Sending, sent } from '../../support/every-change';
import type { AttackedCouncil } from './attacked-council';

export interface Tried extends Sending {
  what: string;
}

/** Sends under /api/v1 and keeps what is answered, under what it is tried for and what is sent. */
export type Try = (tried: Tried, by?: Client) => Promise<void>;

export function tryInto(attacked: AttackedCouncil, answers: ChangeAnswers): Try {
  return async ({ what, url, ...tried }, by = attacked.insider) => {
    answers.set(what, await sent(attacked, by, { ...tried, url: `/api/v1${url}` }));
  };
}
