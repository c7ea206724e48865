import type { Share } from '@waymark/contract/organisations';
import type { ShareLevel, ShareSubject } from '@waymark/domain/organisations/shares';

type Given = Pick<Share, 'subject' | 'level'>;

const counts = $localize`:@@settings.share.says.counts:How many goals, actions and indicators each theme of the plan has, and how the actions stand. Drafts do not count, and only published plans are named.`;
const countsInFull = $localize`:@@settings.share.says.counts-full:How many goals, actions and indicators each theme of the plan has, and how the actions stand, with the title of the plan, drafts too.`;
const noFigures = $localize`:@@settings.share.says.no-figures:That figures are shared, but none of them.`;
const figures = $localize`:@@settings.share.says.figures:The figures the organisation records itself, beside the published statistics. Small counts of people stay hidden.`;

const sentences: Readonly<Record<ShareSubject, Record<ShareLevel, string>>> = {
  'plan-coverage': { coverage: counts, full: countsInFull },
  plans: { coverage: counts, full: countsInFull },
  'local-figures': { coverage: noFigures, full: figures },
};

/** What the receiver may read by a share, in plain words. */
export function shareSentence({ subject, level }: Given): string {
  return sentences[subject][level];
}

/** What one may give; figures go as a whole or not at all. */
export const offeredSubjects = ['plan-coverage', 'local-figures'] as const satisfies ShareSubject[];

export function levelOf({ subject, level }: Given): ShareLevel {
  return subject === 'local-figures' ? 'full' : level;
}

export const levelWords: Readonly<Record<ShareLevel, string>> = {
  coverage: $localize`:@@settings.share.level.coverage:Plans in review, approved or later`,
  full: $localize`:@@settings.share.level.full:Drafts too, with their titles`,
};
