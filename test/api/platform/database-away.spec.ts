import type { Problem } from '@waymark/contract/problem';
import { appUrlFor } from '../../../api/src/platform/open-database';
import { databaseUrl } from '../../support/database';
import { SocketProxy } from '../../support/socket-proxy';
import { type Council, World } from '../../support/world';

describe('while the database is away', () => {
  let world: World;
  let council: Council;
  let proxy: SocketProxy;
  beforeAll(async () => {
    const direct = await appUrlFor(databaseUrl());
    proxy = new SocketProxy(decodeURIComponent(new URL(direct).hostname));
    await proxy.start();
    world = await World.open({ appUrl: proxy.through(direct) });
    council = await world.council();
  });
  afterAll(async () => {
    await world.close();
    await proxy.remove();
  });

  it('says so, tells when to ask again, and goes on when it is back', async () => {
    expect((await council.planner.get('/session')).status).toBe(200);
    expect((await world.anyone.page('/readyz')).status).toBe(200);
    await proxy.stop();

    for (const answer of [
      await council.planner.get<Problem>('/organisations'),
      await council.administrator.patch<Problem>(`/organisations/${council.id}`, { feedback: 'lost' }, 1),
      await world.anyone.get<Problem>('/setup'),
    ]) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'database-away' }, headers: { 'retry-after': '2' } });
      expect(answer.text).not.toMatch(/ECONN|ENOENT|PGSQL|terminated/);
    }
    expect((await world.anyone.page('/readyz')).status).toBe(503);
    expect((await world.anyone.page('/livez')).status).toBe(200);

    await proxy.start();
    expect((await council.planner.get('/organisations')).status).toBe(200);
    const kept = await council.administrator.patch(`/organisations/${council.id}`, { feedback: 'kept' }, 1);
    expect(kept.ok()).toMatchObject({ feedback: 'kept', version: 2 });
  });
});
