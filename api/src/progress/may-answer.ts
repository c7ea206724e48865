import { can } from '@waymark/domain/access';
import { updateRight } from '../plans/viewer-leads';
import type { Viewer } from '../platform/viewer';
import type { AskedDetails } from './asked-details';
import type { OwnedItem } from './owned-items';

const spokenOf: readonly OwnedItem['kind'][] = ['update', 'action', 'review', 'milestone'];

/** Whether a row has its own answer; what else waits is answered where it stands. */
export function mayAnswer(item: OwnedItem, viewer: Viewer, details: AskedDetails): boolean {
  if (item.kind === 'figure') return mayEnter(item, viewer, details);
  const answered = spokenOf.includes(item.kind) && item.actionId !== null;
  return answered && updateRight(viewer, item.organisationId) !== 'none';
}

/** A figure is entered by an account, so that another can check it. */
function mayEnter({ id, state, organisationId }: OwnedItem, viewer: Viewer, { figures }: AskedDetails): boolean {
  const account = !viewer.link || viewer.link.hasAccount;
  return account && state !== 'approval' && figures.has(id) && can(viewer, 'observation:enter', organisationId);
}
