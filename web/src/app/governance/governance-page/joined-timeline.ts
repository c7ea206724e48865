import type { Governance, GovernanceRecord, TimelineVersion } from '@waymark/contract/governance';
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
  /** The version that was kept, and why. */
  version: number | null;
  kept: string;
  ahead: boolean;
}

/** What is written down in one go is one happening, though its parts bear instants of their own. */
const togetherMilliseconds = 5000;

/** The steps at which a version is kept by itself, the telling one first. */
const stepsOf: Readonly<Record<string, readonly string[]>> = {
  submission: ['plan.submit'],
  approval: ['plan.approve'],
  publication: ['plan.publish', 'publication.create'],
};

/** Records, steps and versions as one story, the latest first; what is still ahead stands on top. */
export function joinedTimeline({ records, steps, versions }: Governance, today: Day): StoryLine[] {
  const told = steps.filter((step) => !isToldBy(step, steps));
  const versionOf = new Map(told.map((step) => [step, versions.find((version) => belongs(version, step))]));
  const joined = new Set(versionOf.values());
  const lines = [
    ...records.filter(({ archived }) => !archived).map((record) => ofRecord(record, today)),
    ...told.map((step) => ({ ...ofStep(step), ...keptIn(versionOf.get(step)) })),
    ...versions.filter((version) => !joined.has(version)).map(ofVersion),
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
  kept: '',
  ahead: false,
});

const together = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) <= togetherMilliseconds;

/** The publication that a plan's step of being published makes is told by the step. */
function isToldBy({ event, at }: TimelineEntry, steps: readonly TimelineEntry[]): boolean {
  if (event !== 'publication.create') return false;
  return steps.some((step) => step.event === 'plan.publish' && together(step.at, at));
}

function belongs({ occasion, madeAt }: TimelineVersion, { event, at }: TimelineEntry): boolean {
  return (stepsOf[occasion] ?? []).includes(event) && together(madeAt, at);
}

const versionWords = ({ number, occasion }: TimelineVersion): string =>
  $localize`:@@governance.story.version:Version ${number}:number: ${occasionWords(occasion)}:why:`;

const keptIn = (version: TimelineVersion | undefined): Partial<StoryLine> =>
  version ? { version: version.number, kept: versionWords(version) } : {};

const ofVersion = (version: TimelineVersion): StoryLine => ({
  ...blank(version.madeAt),
  title: versionWords(version),
  by: version.madeBy,
  version: version.number,
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
