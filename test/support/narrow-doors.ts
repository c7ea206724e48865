import type { Permission } from '@waymark/domain/access';
import type { PrincipalName } from './principals';

/** A door behind which more is asked than the route's policy says. */
export interface NarrowDoor {
  /** The permission that opens it, if one does. */
  needs?: Permission;
  /** Who comes in without it, because the thing is theirs. */
  own?: readonly PrincipalName[];
  why: string;
}

const ownAction = 'Who leads the action says how it goes; about those of others, who may update any';
const ownComment = 'Words are changed and taken back by who wrote them';
const ownThread = 'A thread is closed by who began it, or by who drafts the plan';
const ownLink = 'A link stands for its person: they see it, and who keeps the directory';
const counted = 'What is counted are plans, of the own organisation or of those that share theirs';

/**
 * The doors of a furnished council that open to fewer than their policy admits. There the contributor leads the action, the
 * manager wrote the comment and has the calendar, the taskforce member was asked for a commitment, and the approver has delegated.
 */
export const narrowDoors: Readonly<Record<string, NarrowDoor>> = {
  'patch /goals/{goalId}': {
    needs: 'plan:edit',
    why: 'Who answers for a goal may say how it goes; all else is drafting',
  },
  'patch /milestones/{milestoneId}': {
    needs: 'plan:edit',
    why: 'While the plan is a draft, its milestones are drafted',
  },
  'post /actions/{actionId}/updates': { needs: 'action:update-any', own: ['contributor'], why: ownAction },
  'post /actions/{actionId}/decisions': { needs: 'action:update-any', own: ['contributor'], why: ownAction },
  'patch /comments/{commentId}': { own: ['manager'], why: ownComment },
  'delete /comments/{commentId}': { own: ['manager'], why: ownComment },
  'post /comments/{commentId}/restore': { own: ['manager'], why: ownComment },
  'post /comments/{commentId}/resolve': { needs: 'plan:edit', why: ownThread },
  'post /comments/{commentId}/reopen': { needs: 'plan:edit', why: ownThread },
  'post /commitments/{commitmentId}/answer': {
    needs: 'plan:edit',
    own: ['taskforce-member'],
    why: 'Who was asked answers, or who drafts the plan notes what they said',
  },
  'post /plans/{planId}/fields/{subjectId}/{field}/restore': {
    needs: 'plan:edit',
    why: 'Restoring is changing: each kind of thing asks for what changing it asks for',
  },
  'post /plans/{planId}/steps': {
    needs: 'plan:deliver',
    why: 'Each step has its permission; here the start of delivery',
  },
  'delete /approval-delegations/{delegationId}': {
    own: ['approver', 'administrator'],
    why: 'Who delegated takes it back, or who keeps the settings of the council',
  },
  'get /plans/{planId}/publication-preview': {
    needs: 'plan:edit',
    own: ['approver'],
    why: 'It is for those who draft and those who publish, and an approver publishes',
  },
  'get /people/{personId}/update-links': { needs: 'person:edit', why: ownLink },
  'post /people/{personId}/update-links': { needs: 'person:edit', why: ownLink },
  'delete /update-links/{updateLinkId}': { needs: 'person:edit', why: ownLink },
  'get /home': { needs: 'indicator:read', why: 'It is the page of every member, and the operator of the site is none' },
  'get /dashboard': { needs: 'plan:read', why: counted },
  'get /dashboard.csv': { needs: 'plan:read', why: counted },
  'get /dashboard/items': { needs: 'plan:read', why: counted },
  'delete /calendar-feeds/{feedId}': { own: ['manager'], why: 'A calendar is its owner’s' },
  'delete /sessions/{sessionId}': { own: ['viewer'], why: 'A session is its holder’s' },
};

/** Where the proof is not who asks, but what they know or that the site is empty; each has a test of its own. */
export const provenOtherwise = [
  'post /session',
  'delete /session',
  'post /setup',
  'get /invitations/{token}',
  'post /invitations/{token}',
];
