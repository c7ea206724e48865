import type { Client } from '../../support/client';
import { cases } from '../../support/dataset-cases';
import { previewed, step } from '../../support/dataset-steps';
import { World } from '../../support/world';

let world: World;
let library: string;
let steward: Client;

beforeAll(async () => {
  world = await World.open();
  library = (await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`))[0]?.id ?? '';
  steward = await world.person({ organisationId: library, roles: ['steward'] });
});
afterAll(() => world.close());

const nothing = {
  otherCategory: 0,
  otherLevel: 0,
  otherArea: 0,
  unknownArea: 0,
  notAnArea: 0,
  duplicate: 0,
  unreadable: 0,
  followed: 0,
};

describe('an official file as it comes', () => {
  it.each(Object.entries(cases))(
    'is read, loaded and taken back: %s',
    async (_what, [layout, { file, choice, rows, figures, more }]) => {
      const read = await previewed(world, {
        client: steward,
        organisation: library,
        file,
        layout,
        choices: [choice],
        more,
      });
      const { notes, ...found } = read.reconciliation?.rows ?? { notes: 0 };
      expect(found).toEqual({ ...nothing, ...rows });
      expect(notes).toBeGreaterThanOrEqual(0);
      expect(read.reconciliation?.counts.figures).toBe(figures.length);
      const before = await standing(choice.indicator);

      const loaded = await step(world, steward, read, 'load');
      expect([loaded.status, loaded.failure]).toEqual(['loaded', null]);
      const brought = await broughtBy(loaded.id);
      const { added = 0, revised = 0, unchanged = 0 } = loaded.counts ?? {};
      expect([added + revised, added + revised + unchanged]).toEqual([brought.length, figures.length]);
      expect(await present(choice.indicator, figures)).toEqual(figures);

      const undone = await step(world, steward, loaded, 'undo');
      expect(undone.status).toBe('undone');
      expect(await standing(choice.indicator)).toEqual(before);
    },
  );
});

interface Line {
  line: string;
}

const lineOf = `concat_ws(' ', o.area_code, o.period_end, coalesce(o.value::text, ''), coalesce(o.numerator::text, ''),
  coalesce(o.denominator::text, ''), case when o.status = 'revised' then 'normal' else o.status end)`;

/** All that stands of an indicator in the library and the latest of each series, as one word, without how often it was revised. */
async function standing(code: string): Promise<string> {
  const lines = (
    table: string,
  ): string => `(select md5(string_agg(${lineOf}, ',' order by o.area_code, o.period_end, o.period_start))
    from ${table} o join indicator i on i.id = o.indicator_id where i.code = $1 and o.organisation_id = $2)`;
  const [row] = await world.rows<Line>(
    `select concat_ws(' ', ${lines('observation')}, ${lines('latest_observation')}) as line`,
    [code, library],
  );
  return row?.line ?? '';
}

const broughtBy = (id: string): Promise<Line[]> =>
  world.rows<Line>(
    `select o.area_code as line from observation o join dataset_import d on d.release_id = o.release_id where d.id = $1`,
    [id],
  );

/** Those of the wanted lines that stand, in their order. */
async function present(code: string, wanted: readonly string[]): Promise<string[]> {
  const rows = await world.rows<Line>(
    `select ${lineOf} as line from observation o join indicator i on i.id = o.indicator_id
     where i.code = $1 and o.organisation_id = $2 and ${lineOf} = any($3::text[])`,
    [code, library, wanted],
  );
  const found = new Set(rows.map(({ line }) => line));
  return wanted.filter((line) => found.has(line));
}
