import type { PlanGlance } from '@waymark/contract/home';
import type { ThemeCoverage } from '@waymark/contract/plans';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';

type Glance = Pick<PlanGlance, 'status' | 'coverage' | 'mustCount'>;

const drafting: readonly PlanStatus[] = ['draft', 'returned'];
const delivering: readonly PlanStatus[] = ['published', 'in-delivery', 'paused'];

/** A theme is on track while nothing under it is off track, and more runs well or is done than is at risk. */
function isOnTrack(theme: ThemeCoverage): boolean {
  const well = theme.onTrackCount + theme.completedCount;
  return theme.goalCount > 0 && theme.offTrackCount === 0 && well > theme.atRiskCount;
}

/** The plan in one line: what stands, what does not, what is needed next. */
export function findingOf(glance: Glance): string {
  return [themesSentence(glance), nextSentence(glance)].filter((sentence) => sentence !== '').join(' ');
}

function themesSentence({ status, coverage: { themes } }: Glance): string {
  const all = themes.length;
  const withGoals = themes.filter((theme) => theme.goalCount > 0).length;
  if (!delivering.includes(status)) {
    return $localize`:@@home.finding.covered:${withGoals}:count: of ${all}:all: themes have goals.`;
  }
  const onTrack = themes.filter(isOnTrack).length;
  return $localize`:@@home.finding.on-track:${onTrack}:count: of ${all}:all: themes have goals on track.`;
}

function nextSentence({ status, coverage, mustCount }: Glance): string {
  if (drafting.includes(status)) return neededSentence(mustCount);
  if (status === 'in-review') return $localize`:@@home.finding.in-review:The plan waits for approval.`;
  if (status === 'approved') return $localize`:@@home.finding.approved:It is approved and ready to be published.`;
  if (!delivering.includes(status)) return '';
  return offTrackSentence(coverage.themes.reduce((sum, theme) => sum + theme.offTrackCount, 0));
}

function neededSentence(count: number): string {
  if (count === 0) return $localize`:@@home.finding.needs-nothing:Nothing is missing before review.`;
  if (count === 1) return $localize`:@@home.finding.needs-one:1 thing is needed before review.`;
  return $localize`:@@home.finding.needs:${count}:count: things are needed before review.`;
}

function offTrackSentence(count: number): string {
  if (count === 0) return $localize`:@@home.finding.off-track-none:No action is off track.`;
  if (count === 1) return $localize`:@@home.finding.off-track-one:1 action is off track.`;
  return $localize`:@@home.finding.off-track:${count}:count: actions are off track.`;
}

/** What waits for the reader, in one sentence. */
export function dueSentence(count: number): string {
  if (count === 0) return $localize`:@@home.finding.due-none:Nothing is due for you.`;
  if (count === 1) return $localize`:@@home.finding.due-one:1 thing is due for you.`;
  return $localize`:@@home.finding.due:${count}:count: things are due for you.`;
}
