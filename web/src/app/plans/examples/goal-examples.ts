import type { ExamplePair } from './example-pair';
import type { GoalForm } from '../goal-form/goal-form';

/** What the fields of a goal may say. */
export const goalExamples: Readonly<Record<keyof GoalForm, ExamplePair>> = {
  title: [
    $localize`:@@examples.goal.title.1:Everyone who wants to learn English can start within four weeks, near home.`,
    $localize`:@@examples.goal.title.2:People who came as refugees are in work that uses what they know.`,
  ],
  theme: [
    $localize`:@@examples.goal.theme.1:Learning English so as to find work: the theme of the economy, because work is what it leads to.`,
    $localize`:@@examples.goal.theme.2:A welcome for pupils who join in the middle of the year: the theme that speaks of belonging, although it happens in schools.`,
  ],
  secondaryTheme: [
    $localize`:@@examples.goal.secondary-theme.1:A goal on homes that also brings neighbours together: housing first, connections second.`,
    $localize`:@@examples.goal.secondary-theme.2:None. Most goals are clearer with one theme.`,
  ],
  ways: [
    $localize`:@@examples.goal.ways.1:Local leadership and working with people who live it: the goal is led by the taskforce, and learners sit on the group that plans the classes.`,
    $localize`:@@examples.goal.ways.2:Using evidence: we try two ways of teaching in two libraries, and keep the one that works.`,
  ],
  need: [
    $localize`:@@examples.goal.need.1:2,150 adults in the borough said at the 2021 Census that they speak English not well or not at all; 340 places are funded. The waiting list at the college was 410 in January 2026, and the wait eleven months. “I understand the doctor when my daughter is off school,” one learner told us.`,
    $localize`:@@examples.goal.need.2:Of 96 refugees with a degree known to the job centre, nine work in their field. Employers told the Chamber that they cannot read foreign certificates; refugees told us that nobody said which papers count. Both can be mended here.`,
  ],
  beneficiaries: [
    $localize`:@@examples.goal.beneficiaries.1:About 600 adults who speak little English, two in three of them women, mostly in Quayside and Mill Lane. Their children gain too, and employers who lack staff.`,
    $localize`:@@examples.goal.beneficiaries.2:People with refugee status aged 18 to 60; and longer-standing residents who wait for a dentist, since eleven of the ninety-six are dentists.`,
  ],
  prioritySupport: [
    $localize`:@@examples.goal.priority-support.1:Council plan 2026 to 2030, priority 2: good work for everyone.`,
    $localize`:@@examples.goal.priority-support.2:Corporate priority “Healthy for longer”; also the county’s skills strategy, aim 4.`,
  ],
  changeShort: [
    $localize`:@@examples.goal.change-short.1:By March 2028 nobody waits more than four weeks, and six in ten learners move up a level within the year.`,
    $localize`:@@examples.goal.change-short.2:Thirty people a year have their certificates compared and a plan for the next step.`,
  ],
  changeMedium: [
    $localize`:@@examples.goal.change-medium.1:By 2030 the share of adults who speak little English has fallen from 4.1% to 3.3%, and fewer patients bring a child to interpret.`,
    $localize`:@@examples.goal.change-medium.2:One in three refugees with a degree works in their own field or the one next to it.`,
  ],
  changeLong: [
    $localize`:@@examples.goal.change-long.1:Language no longer decides who gets a job, a home or a hearing here.`,
    $localize`:@@examples.goal.change-long.2:A qualified newcomer has the same chance of fitting work as someone trained in this country.`,
  ],
  assumptions: [
    $localize`:@@examples.goal.assumptions.1:The college keeps its teachers; the county’s adult skills money is not cut by more than a tenth; employers give time off.`,
    $localize`:@@examples.goal.assumptions.2:Professional bodies answer within three months. If they do not, the goal moves to work next to the profession.`,
  ],
  accountableMemberId: [
    $localize`:@@examples.goal.accountable-member-id.1:The cabinet member for skills, because the money stands in that budget.`,
    $localize`:@@examples.goal.accountable-member-id.2:The ward member of Quayside, who asked for the goal and will be asked about it.`,
  ],
  accountableOfficerId: [
    $localize`:@@examples.goal.accountable-officer-id.1:The principal of adult learning, who commissions the classes.`,
    $localize`:@@examples.goal.accountable-officer-id.2:The head of economic development: one person, not a team.`,
  ],
  taskforceLeadId: [
    $localize`:@@examples.goal.taskforce-lead-id.1:The manager of the Chamber of Commerce: her members must open their doors.`,
    $localize`:@@examples.goal.taskforce-lead-id.2:A former learner who chairs the conversation clubs.`,
  ],
};
