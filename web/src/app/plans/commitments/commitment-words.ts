import type { Commitment } from '@waymark/contract/commitments';
import type { CommitmentStatus, SubstanceField, ToldWay } from '@waymark/domain/commitments/commitment';
import { instantWords } from '../../core/format';
import type { Tone } from '../../ui/tag';

export const commitmentWords: Readonly<Record<CommitmentStatus, string>> = {
  waiting: $localize`:@@commitments.waiting:Waiting for an answer`,
  accepted: $localize`:@@commitments.accepted:Accepted`,
  declined: $localize`:@@commitments.declined:Declined`,
  withdrawn: $localize`:@@commitments.withdrawn:Withdrawn`,
};

export const toldWords: Readonly<Record<ToldWay, string>> = {
  meeting: $localize`:@@commitments.told.meeting:At a meeting`,
  'e-mail': $localize`:@@commitments.told.e-mail:By e-mail`,
  telephone: $localize`:@@commitments.told.telephone:By telephone`,
  letter: $localize`:@@commitments.told.letter:By letter`,
};

const changedWords: Readonly<Record<SubstanceField, string>> = {
  title: $localize`:@@commitments.changed.title:the title`,
  description: $localize`:@@commitments.changed.description:what will be done`,
  dueOn: $localize`:@@commitments.changed.due:the due date`,
  councilLeadId: $localize`:@@commitments.changed.council-lead:the council lead`,
  taskforceLeadId: $localize`:@@commitments.changed.partner-lead:the partner lead`,
};

const tones: Readonly<Record<CommitmentStatus, Tone>> = {
  waiting: 'info',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'neutral',
};

export const isChanged = ({ changed }: Pick<Commitment, 'changed'>): boolean => changed.length > 0;

export function toneOf(commitment: Commitment): Tone {
  return isChanged(commitment) ? 'warn' : tones[commitment.status];
}

/** The state in a word; what was accepted and then changed is to be asked for again. */
export function stateWords(commitment: Commitment): string {
  return isChanged(commitment)
    ? $localize`:@@commitments.accepted-changed:Accepted, then changed: ask again`
    : commitmentWords[commitment.status];
}

/** What changed after an acceptance, and when. */
export function changeWords({ changed, changedAt }: Commitment): string {
  const what = changed.map((field) => changedWords[field]).join(', ');
  return changedAt === null
    ? $localize`:@@commitments.changed:Changed since: ${what}:what:.`
    : $localize`:@@commitments.changed-on:Changed on ${instantWords(changedAt)}:when:: ${what}:what:.`;
}

/** The latest question to each member about each action: it alone says where things stand. */
export function latestOf(commitments: readonly Commitment[]): Commitment[] {
  const seen = new Set<string>();
  return commitments.filter(({ actionId, memberId }) => {
    const key = `${actionId} ${memberId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
