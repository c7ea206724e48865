import { areaOf, type AttackedCouncil } from './attacked-council';
import { after, autumn, later, spring, winter, year } from './attacked-periods';
import type { Try } from './try-into';

type Saved = readonly [code: string, period: typeof year, breakdown: string, figures: object, version?: number];

interface EntryVersion {
  id: string;
  key: string;
  version: number;
}

/** Cells of few people, of which somebody else drafted, submitted or recorded a number, are tried one number after the other. */
export async function tryCells(attacked: AttackedCouncil, attempt: Try): Promise<void> {
  const { council } = attacked;
  const save = async (what: string, ...saved: Saved[]) => {
    const cells = await cellsOf(attacked, saved);
    await attempt({ what, method: 'PATCH', url: '/figure-entries', body: { organisation: council.id, cells } });
  };
  const again = { reason: 'Counted again' };
  // What others have drafted, as if one had sent it before; then words beside it alone.
  for (const [few, all] of [
    [3, 33],
    [4, 34],
  ])
    await save(
      `the draft of another, ${few}`,
      ['E11', later, 'sex:female', { value: few }, 0],
      ['E11', later, '', { value: all }, 0],
      ['C11', after, '', { value: few }, 0],
    );
  const beside = { note: 'Is this all?' };
  await save('words', ['E11', later, 'sex:female', beside], ['E11', later, '', beside], ['C11', after, '', beside]);
  // One's own beside those, until something is asked.
  for (const value of [29, 30, 31]) await save(`own ${value}`, ['E11', later, 'sex:male', { value }]);
  await save('one more', ['E11', later, 'sex:other', { value: 2 }]);
  for (const value of [3, 4])
    await save(
      `what stands, ${value}`,
      ['E11', spring, 'sex:female', { value, ...again }],
      ['E11', spring, '', { value: 3039 + value, ...again }],
      ['C11', autumn, '', { value }],
      ['E17', winter, '', { numerator: value, denominator: 409, ...again }],
    );
  await save(
    'its neighbours',
    ['E11', year, 'sex:female', { value: 4000, ...again }],
    ['C11', spring, '', { value: 4 }],
  );
  await save('what is submitted', ['E11', after, 'sex:male', { value: 1061 }]);
  for (const step of ['submit', 'withdraw', 'approve', 'return']) {
    const entries = (await entriesOf(attacked)).map(({ id, version }) => ({ id, version }));
    const body = { organisation: council.id, entries, ...again };
    await attempt({ what: `${step} all`, method: 'POST', url: `/figure-entries/${step}`, body });
  }
  await save('words on what came back', ['E11', after, 'sex:female', beside], ['E11', after, 'sex:male', beside]);
  await save('a number in place of another', ['E11', after, 'sex:male', { value: 1060 }]);
}

async function cellsOf(attacked: AttackedCouncil, saved: readonly Saved[]): Promise<object[]> {
  const known = new Map((await entriesOf(attacked)).map(({ key, version }) => [key, version]));
  const cells: object[] = [];
  for (const [code, period, breakdown, figures, version] of saved)
    cells.push({
      ...{ ...period, ...figures, breakdown, areaCode: areaOf(attacked.council) },
      indicatorId: await attacked.indicatorId(code),
      version: version ?? known.get(`${code} ${breakdown} ${period.periodEnd} ${period.periodStart}`) ?? 0,
    });
  return cells;
}

function entriesOf({ world, council }: AttackedCouncil): Promise<EntryVersion[]> {
  return world.rows<EntryVersion & Record<string, unknown>>(
    `select e.id, e.version, concat_ws(' ', i.code, e.breakdown, e.period_end, e.period_start) as key
     from figure_entry e join indicator i on i.id = e.indicator_id where e.organisation_id = $1
     order by e.period_end, e.period_start, e.breakdown, i.code`,
    [council.id],
  );
}
