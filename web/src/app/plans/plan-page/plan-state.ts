import type { Plan } from '@waymark/contract/plans';
import { dayWords } from '../../core/format';
import { joined } from '../../core/joined';
import { planStatusWords } from '../../core/words/plan-words';
import type { Part } from './plan-contents';
import { themes } from '@waymark/domain/frameworks/framework';
import { themeTitle } from '../problem-groups';

type Stated = Pick<Plan, 'status' | 'statusSince' | 'publicPath' | 'coverage' | 'problems' | 'mayEdit'>;

/** The page's answer in one line: since when the plan is what it is, what it covers, what is off track, what is missing. */
export function planState(plan: Stated): string {
  const covered = plan.coverage.themes.filter(({ goalCount }) => goalCount > 0).length;
  const themesWords = $localize`:@@plans.state.themes:goals in ${covered}:covered: of ${themes.length}:all: themes`;
  return joined([statusWords(plan), themesWords, offTrackWords(plan), missingWords(plan)]);
}

function statusWords({ status, statusSince, publicPath }: Stated): string {
  const since = dayWords(statusSince);
  return status === 'published' && publicPath === null
    ? $localize`:@@plans.state.not-public:Published on ${since}:day: for a later day, not public yet`
    : $localize`:@@plans.state.since:${planStatusWords[status]}:status: since ${since}:day:`;
}

function offTrackWords({ coverage }: Stated): string {
  const count = coverage.themes.reduce((sum, { offTrackCount }) => sum + offTrackCount, 0);
  if (count === 0) return '';
  return count === 1
    ? $localize`:@@plans.state.off-track.one:1 action off track`
    : $localize`:@@plans.state.off-track:${count}:count: actions off track`;
}

function missingWords({ problems, mayEdit }: Stated): string {
  const count = problems.filter(({ level }) => level === 'must').length;
  if (!mayEdit || count === 0) return '';
  return count === 1
    ? $localize`:@@plans.state.missing.one:1 thing needed before review`
    : $localize`:@@plans.state.missing:${count}:count: things needed before review`;
}

/** The table of contents of a plan. */
export function partsOf(plan: Plan): Part[] {
  return [
    { id: 'about', text: $localize`:@@plans.about.title:About the plan` },
    { id: 'texts', text: $localize`:@@plans.narrative.title:Narrative` },
    ...themes.map((theme) => ({
      id: theme,
      text: themeTitle(theme),
      count: plan.goals.filter((goal) => goal.theme === theme).length,
    })),
    { id: 'coverage', text: $localize`:@@plans.coverage.title:Coverage` },
    { id: 'missing', text: $localize`:@@plans.missing.title:What is missing`, count: plan.problems.length },
    { id: 'timeline', text: $localize`:@@plans.timeline.title:Timeline` },
  ];
}
