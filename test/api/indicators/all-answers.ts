import { type Answers, everyAnswer, type Known } from '../../support/every-answer';
import { areaOf, type AttackedCouncil } from './attacked-council';
import { figuresLeaveBy } from './leaving-figures';
import { aimedElse, codes, sexes, spring, summer, winter } from './attacked-periods';

export type Who = 'anyone' | 'stranger' | 'viewer' | 'insider' | 'analyst' | 'link';
export type AnswersOf<T extends Who = Who> = Readonly<Record<T, Answers>>;

/** Everything that each of them gets who may not see small counts of the council, made anew of its figures. */
export async function everybodysAnswers(attacked: AttackedCouncil): Promise<AnswersOf> {
  await attacked.make();
  const { world, council, things } = attacked;
  const known = knownInside(attacked);
  const byLink = { 'x-update-link': things['update_link_token'] ?? '' };
  return {
    ...(await fewAnswers(attacked, known)),
    stranger: await everyAnswer(world, world.stranger, known),
    viewer: await everyAnswer(world, council.viewer, known),
    link: await everyAnswer(world, world.anyone, { things: {}, questions: {}, pages: [] }, byLink),
  };
}

/** What the public gets, who holds every role but those that may see small counts, and the analyst of the office above. */
export async function someAnswers(attacked: AttackedCouncil): Promise<AnswersOf<'anyone' | 'insider' | 'analyst'>> {
  await attacked.make();
  return fewAnswers(attacked, { ...knownInside(attacked), only: figuresLeaveBy });
}

async function fewAnswers(attacked: AttackedCouncil, known: Known) {
  const { world, office, insider } = attacked;
  return {
    anyone: await everyAnswer(world, world.anyone, known),
    insider: await everyAnswer(world, insider, known),
    analyst: await everyAnswer(world, office.analyst, knownAbove(attacked)),
  };
}

/** What the public and the insider get of what is made already. */
export async function openAnswers(attacked: AttackedCouncil): Promise<AnswersOf<'anyone' | 'insider'>> {
  const { world, insider } = attacked;
  const known = knownInside(attacked);
  return {
    anyone: await everyAnswer(world, world.anyone, { ...known, only: figuresLeaveBy }),
    insider: await everyAnswer(world, insider, known),
  };
}

/** All of the council's identifiers, with what its figures can be asked for. */
export function knownInside({ things, council, path, draftPath, calendarPath, targets }: AttackedCouncil): Known {
  const areaCode = areaOf(council);
  const kept = things['version_number'] ?? '';
  return {
    things: {
      ...Object.fromEntries(Object.entries(things).map(([table, thing]) => [table, [thing]])),
      indicator_code: codes,
      target: targets,
      subject: targets,
      field: ['baselineValue'],
    },
    questions: {
      organisation: [council.id],
      area: [areaCode],
      breakdown: ['', ...sexes.slice(0, 2), 'route:asylum'],
      periodEnd: [spring.periodEnd],
      periodStart: [spring.periodStart],
      'revisions/breakdown': ['', 'sex:female'],
      'figure-comments/indicatorId': [things['figure_indicator'] ?? ''],
      'figure-comments/areaCode': [areaCode],
      'figure-comments/breakdown': [''],
      on: ['', aimedElse],
      compareWith: ['', '2027-01-14'],
      internal: ['', 'true'],
      'plan.json/version': ['', kept],
      from: ['', kept],
      'figure-grid/from': [spring.periodStart],
      'figure-grid/to': ['2026-09-30'],
      'figure-grid/frequency': ['quarter', 'year'],
      'figure-grid/breakdown': ['', 'sex', 'route'],
      'figure-entries/state': ['submitted', 'draft'],
      'fitting-indicators/theme': ['T1', 'T2', 'T3', 'T4', 'T5'],
      'items/kind': ['action', 'target'],
      'carry-forward/startsOn': ['2030-04-01'],
      'carry-forward/endsOn': ['2033-03-31'],
      'carry-forward/targets': ['same', 'new-baseline'],
      with: [things['narrative'] ?? ''],
    },
    pages: [
      ...[path, `${path}.json`, `${path}.csv`, `${path}/versions/1`, draftPath, `${draftPath}/thank-you`],
      ...['/plans', '/consultations', '/about-the-data', '/accessibility', '/privacy', '/public.css'],
      ...[calendarPath, '/unsubscribe/nobody-knows-this'],
    ],
  };
}

/** What the office can ask about the members that share with it. */
function knownAbove({ office, members }: AttackedCouncil): Known {
  return {
    things: { organisation: [office.id], indicator_code: codes },
    questions: {
      organisation: [office.id],
      area: members.slice(0, 2).map(areaOf),
      breakdown: [''],
      periodEnd: [spring.periodEnd],
      periodStart: [spring.periodStart],
      indicator: codes,
      period: ['', spring.periodEnd, summer.periodEnd, winter.periodEnd],
      on: ['', aimedElse],
      // Small counts of its own figures an analyst may see: that is not asked here.
      reason: [''],
    },
    pages: [],
  };
}
