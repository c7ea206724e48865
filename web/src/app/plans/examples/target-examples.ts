import type { ExamplePair } from './example-pair';
import type { TargetForm } from '../target-fields/target-form';

/** What the fields of a target may say. */
export const targetExamples: Readonly<Record<keyof TargetForm, ExamplePair>> = {
  baselineOn: [
    $localize`:@@examples.target.baseline-on.1:21 March 2021, the day of the Census: the last figure that everybody trusts.`,
    $localize`:@@examples.target.baseline-on.2:31 March 2026, the end of the year before the plan begins.`,
  ],
  baselineValue: [
    $localize`:@@examples.target.baseline-value.1:4.1, the share of adults who speak English not well or not at all, as published.`,
    $localize`:@@examples.target.baseline-value.2:71, from our own residents’ survey, with 1,012 answers.`,
  ],
  targetOn: [
    $localize`:@@examples.target.target-on.1:31 March 2030, the last day of the plan.`,
    $localize`:@@examples.target.target-on.2:The Census of 2031: later than the plan, and said so in the reason.`,
  ],
  targetValue: [
    $localize`:@@examples.target.target-value.1:3.3: what four boroughs like ours reached in the last ten years.`,
    $localize`:@@examples.target.target-value.2:77: half of the way to the county’s figure, which a survey of this size can just tell apart.`,
  ],
  path: [
    $localize`:@@examples.target.path.1:Straight: each year about a fifth of the way.`,
    $localize`:@@examples.target.path.2:By steps: nothing until the classes open in September 2027, then quickly.`,
  ],
  points: [
    $localize`:@@examples.target.points.1:31 March 2028: 3.9. 31 March 2029: 3.6.`,
    $localize`:@@examples.target.points.2:31 March 2028: 71, no change yet. 31 March 2029: 74.`,
  ],
  toleranceKind: [
    $localize`:@@examples.target.tolerance-kind.1:A share of the way, as usual.`,
    $localize`:@@examples.target.tolerance-kind.2:A fixed amount, because the figure jumps by two points from one survey to the next.`,
  ],
  toleranceShare: [
    $localize`:@@examples.target.tolerance-share.1:10 per cent: the usual.`,
    $localize`:@@examples.target.tolerance-share.2:20 per cent, because the figure is an estimate.`,
  ],
  toleranceAbsolute: [
    $localize`:@@examples.target.tolerance-absolute.1:2 points, the usual jump between two surveys.`,
    $localize`:@@examples.target.tolerance-absolute.2:0.1, since the figure comes from a full count.`,
  ],
  direction: [
    $localize`:@@examples.target.direction.1:As the library says: fewer is better.`,
    $localize`:@@examples.target.direction.2:Not the library’s: in our town a rise in applications is what we want.`,
  ],
  judgeWithInterval: [
    $localize`:@@examples.target.judge-with-interval.1:Yes: it is a survey, and a point up or down says nothing.`,
    $localize`:@@examples.target.judge-with-interval.2:No: everyone was counted.`,
  ],
  rationale: [
    $localize`:@@examples.target.rationale.1:It is the only figure on English that every council has, and it moves slowly enough to be believed. The taskforce agreed the target on 3 June 2026.`,
    $localize`:@@examples.target.rationale.2:People asked us to measure how they get on, not how much we do. We keep the question of 2019 word for word.`,
  ],
  ownerId: [
    $localize`:@@examples.target.owner-id.1:The intelligence officer who reads each release in the week in which it comes.`,
    $localize`:@@examples.target.owner-id.2:The survey manager, who also knows why 2023 is missing.`,
  ],
};
