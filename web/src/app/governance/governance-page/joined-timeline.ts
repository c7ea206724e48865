import type { Governance, GovernanceRecord } from '@waymark/contract/governance';
import type { TimelineEntry } from '@waymark/contract/plans';
import { type Day, todayIn } from '@waymark/domain/day';
import { timeWords } from '../../core/format';
import { timelineWords } from '../../core/words/timeline-words';
import { kindWords, occasionWords } from '../governance-words';

/** One line of the story of a plan: a record, a step of its life or a version that was kept. */
export interface StoryLine {
  on: Day;
  /** Lines of one day stand in the order in which they happened. */
  order: string;
  title: string;
  by: string;
  text: string | null;
  record: GovernanceRecord | null;
  version: number | null;
  ahead: boolean;
}

/** Records, steps and versions as one story, the latest first; what is still ahead stands on top. */
export function joinedTimeline({ records, steps, versions }: Governance, today: Day): StoryLine[] {
  const lines = [
    ...records.filter(({ archived }) => !archived).map((record) => ofRecord(record, today)),
    ...steps.map(ofStep),
    ...versions.map((version) => ({
      ...blank(version.madeAt),
      title: $localize`:@@governance.story.version:Version ${version.number}:number: ${occasionWords(version.occasion)}:why:`,
      by: version.madeBy,
      version: version.number,
    })),
  ];
  return lines.sort((a, b) => (a.on === b.on ? b.order.localeCompare(a.order) : b.on.localeCompare(a.on)));
}

const blank = (at: string): StoryLine => ({
  on: todayIn(new Date(at)),
  order: new Date(at).toISOString(),
  title: '',
  by: '',
  text: null,
  record: null,
  version: null,
  ahead: false,
});

function ofRecord(record: GovernanceRecord, today: Day): StoryLine {
  const { heldOn, body, kind, decision } = record;
  // A meeting has no hour: it stands after what happened before noon.
  const line = { ...blank(`${heldOn}T12:00:00Z`), on: heldOn };
  return { ...line, title: kindWords[kind], by: body, text: decision || null, record, ahead: heldOn > today };
}

function ofStep({ event, at, by, onBehalfOf, reason }: TimelineEntry): StoryLine {
  const who = onBehalfOf ? $localize`:@@governance.story.behalf:${by}:by: on behalf of ${onBehalfOf}:whom:` : by;
  return { ...blank(at), title: timelineWords(event), by: `${who}, ${timeWords(new Date(at))}`, text: reason };
}
