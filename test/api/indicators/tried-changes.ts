import { noCouncilRules } from '@waymark/domain/judging/council-rules';
import { staleVersion } from '../../support/every-change';
import type { AttackedCouncil } from './attacked-council';
import { spring } from './attacked-periods';
import type { Try } from './try-into';
import { tryFile } from './tried-file';

/** What somebody tries who may set targets and keep a consultation, and wonders what the hidden counts are. */
export async function tryChanges(attacked: AttackedCouncil, attempt: Try): Promise<void> {
  await tryTargets(attacked, attempt);
  await tryCounts(attacked, attempt);
  await tryRulesAndSteps(attacked, attempt);
  await tryTotals(attacked, attempt);
  await tryFile(attacked, attempt);
}

/** Moves a target onto what its hidden baseline may be, then the baseline to where it would be shown and to what figures may be. */
async function tryTargets(attacked: AttackedCouncil, attempt: Try): Promise<void> {
  const guesses = [
    [3, 4],
    [0.7, 1],
    [0.7, 1],
  ];
  for (const [place, id] of attacked.targets.slice(-guesses.length).entries()) {
    const [guess = 0, other = 0] = guesses[place] ?? [];
    const bodies = [
      ...[{ targetValue: guess }, { targetValue: other }, { baselineValue: null }, { baselineValue: guess }],
      ...[{ baselineOn: '2025-08-31' }, { baselineValue: 4001 }, { baselineValue: 300 / 409 }, { baselineValue: 8 }],
    ];
    for (const body of bodies) {
      const what = `target ${place} ${JSON.stringify(body)}`;
      const version = await versionOf(attacked, 'target', id);
      await attempt({ what, method: 'PATCH', url: `/targets/${id}`, body, version });
    }
    await attempt({
      what: `target ${place} late`,
      method: 'PATCH',
      url: `/targets/${id}`,
      body: {},
      version: staleVersion,
    });
    for (const field of ['baselineValue', 'toleranceAbsolute']) {
      const url = `/plans/${attacked.planId}/fields/${id}/${field}/history`;
      await attempt({ what: `target ${place} ${field} before`, method: 'GET', url });
    }
  }
}

/** Totals of a consultation around what its groups make; and words beside few people whom a text was tested with. */
async function tryCounts(attacked: AttackedCouncil, attempt: Try): Promise<void> {
  const { consultation = '', consultation_group: group = '' } = attacked.things;
  for (const responseTotal of [14, 15, 16, 20]) {
    const version = await versionOf(attacked, 'consultation', consultation);
    const url = `/consultations/${consultation}`;
    await attempt({ what: `total ${responseTotal}`, method: 'PATCH', url, body: { responseTotal }, version });
  }
  for (const responses of [1, 6, 30]) {
    const version = await versionOf(attacked, 'consultation_group', group);
    const url = `/consultation-groups/${group}`;
    await attempt({ what: `group ${responses}`, method: 'PATCH', url, body: { responses }, version });
  }
  const [few] = await attacked.world.rows<{ id: string }>(
    'select id from narrative_test where organisation_id = $1 order by id desc limit 1',
    [attacked.council.id],
  );
  for (const version of [staleVersion, 1]) {
    const url = `/narrative-tests/${few?.id}`;
    await attempt({ what: `test at ${version}`, method: 'PATCH', url, body: { said: 'Much' }, version });
  }
}

/** What the council's own rules would say, and what a plan lacks before each step. */
async function tryRulesAndSteps(attacked: AttackedCouncil, attempt: Try): Promise<void> {
  const rules = { ...noCouncilRules, defaultTolerance: 0.5, firstMonths: 24 };
  for (const body of [rules, { ...noCouncilRules, onlyIfWorse: true, surveyNeedsChange: true }]) {
    const what = `rules ${JSON.stringify(body)}`;
    await attempt({ what, method: 'POST', url: `/organisations/${attacked.council.id}/judging/preview`, body });
  }
  for (const [place, step] of ['submit', 'return', 'submit', 'approve'].entries()) {
    const version = await versionOf(attacked, 'plan', attacked.planId);
    const body = { step, reason: 'Please' };
    await attempt({
      what: `${place} ${step} plan`,
      method: 'POST',
      url: `/plans/${attacked.planId}/steps`,
      body,
      version,
    });
  }
}

/** The office records a total of its own around what the members make, and looks at them again each time. */
async function tryTotals({ office }: AttackedCouncil, attempt: Try): Promise<void> {
  for (const value of [9034, 9035]) {
    const body = { ...spring, areaCode: office.areaCode, value, source: 'Own records', reason: 'Counted again' };
    const url = `/indicators/C11/observations?organisation=${office.id}`;
    await attempt({ what: `total above ${value}`, method: 'POST', url, body }, office.analyst);
    const members = `/organisations/${office.id}/comparison?indicator=C11&period=${spring.periodEnd}`;
    await attempt({ what: `members below ${value}`, method: 'GET', url: members }, office.analyst);
  }
}

async function versionOf({ world }: AttackedCouncil, table: string, id: string): Promise<number> {
  const [row] = await world.rows<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  return row?.version ?? 0;
}
