import type { EntityManager } from 'typeorm';
import { makeUpdateLink, updateLinkEnd, updateLinkPath } from '../progress/update-links';
import type { MailLine, MailParts } from './reminder-mail';
import type { Standing } from './standing';
import type { StandingItem } from './standing-items';

export interface Linking {
  tx: EntityManager;
  standing: Standing;
}

interface LinksAsked {
  address: string;
  lines: readonly MailLine[];
  origin: string;
  stopToken: string | null;
}

/** Where a mail leads: to one's own items, to one's wishes about mail, and to the end of mails. */
export async function linksFor(linking: Linking, asked: LinksAsked): Promise<MailParts['links']> {
  const { origin, stopToken } = asked;
  const token = await ownItemsToken(linking, asked);
  return {
    update: origin + (token === null ? '/app/updates' : updateLinkPath(token)),
    ownItemsOnly: token !== null,
    signIn: `${origin}/app/updates`,
    plans: `${origin}/app/plans`,
    change: `${origin}/app/account/notifications`,
    stop: `${origin}/unsubscribe/${stopToken ?? ''}`,
  };
}

/** Approvals, questions and commitments are answered where they stand, signed in. */
const isAnsweredByLink = ({ kind, dueOn, state }: StandingItem): boolean =>
  dueOn !== null || (kind === 'figure' && state === 'returned');

/** A link that opens the reader's own items, where they stand in the directory and own what the mail tells. */
async function ownItemsToken({ tx, standing }: Linking, { address, lines }: LinksAsked): Promise<string | null> {
  const item = lines.find((line) => line.reminder.step === 'owner' && isAnsweredByLink(line.item))?.item;
  const id = standing.people.get(address)?.personId;
  if (!item || !id) return null;
  const { token } = await makeUpdateLink(tx, item.organisationId, { id }, updateLinkEnd(standing.now));
  return token;
}
