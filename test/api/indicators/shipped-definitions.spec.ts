import type { DataSource } from 'typeorm';
import { openAsOwner } from '../../../api/src/platform/data-source';
import { loadIndicators } from '../../../api/src/reference/load-indicators';
import { readIndicators, type IndicatorRow } from '../../../api/src/reference/read-indicators';
import { referenceDirectory } from '../../../api/src/reference/reference-files';
import { databaseUrl } from '../../support/database';
import { World } from '../../support/world';

describe('a new edition of the library', () => {
  let world: World;
  let owner: DataSource;
  let libraryId: string;
  const shipped = readIndicators(referenceDirectory());

  beforeAll(async () => {
    world = await World.open();
    owner = await openAsOwner(databaseUrl());
    const [library] = await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`);
    libraryId = library?.id ?? '';
  });
  afterAll(async () => {
    await load(shipped);
    await owner.destroy();
    await world.close();
  });

  const load = (rows: readonly IndicatorRow[]) =>
    owner.transaction(async (tx) => {
      await tx.query(`select set_config('app.own', $1, true), set_config('app.readable', $1, true)`, [libraryId]);
      await loadIndicators(tx, libraryId, rows);
    });
  const saying = (code: string, explanation: string) =>
    shipped.map((row) => (row.code === code ? { ...row, explanation } : row));
  const standing = async (code: string) => {
    const rows = await world.rows<{ plain: string; versions: number }>(
      `select i.plain, count(*)::int as versions from indicator i
       join indicator_version v on v.organisation_id = i.organisation_id and v.indicator_id = i.id
       where i.organisation_id = $1 and i.code = $2 group by i.plain`,
      [libraryId, code],
    );
    return rows[0];
  };

  it('changes nothing and keeps no version where it says the same', async () => {
    const before = await world.rows(
      `select id, version, position from indicator where organisation_id = $1 order by id`,
      [libraryId],
    );
    await load(shipped);
    const after = await world.rows(
      `select id, version, position from indicator where organisation_id = $1 order by id`,
      [libraryId],
    );
    expect(after).toEqual(before);
    expect((await standing('N5'))?.versions).toBe(1);
  });

  it('brings what it says anew, and keeps what was said before', async () => {
    await load(saying('N5', 'How many adults want to stay.'));
    expect(await standing('N5')).toEqual({ plain: 'How many adults want to stay.', versions: 2 });
  });

  it('leaves what the steward has changed', async () => {
    const steward = await world.person({ organisationId: libraryId, roles: ['steward'] });
    const { version } = (await steward.get<{ version: number }>('/indicators/N7')).ok();
    const change = { plain: 'How many have a place to meet.', reason: 'Plainer', meaningChanged: false };
    (await steward.patch('/indicators/N7', change, version)).ok();
    await load(saying('N7', 'How many people in Scotland can meet others.'));
    expect(await standing('N7')).toEqual({ plain: change.plain, versions: 2 });
  });
});
