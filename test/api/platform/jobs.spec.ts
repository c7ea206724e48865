import { Database } from '../../../api/src/platform/database';
import { type JobData, Jobs } from '../../../api/src/platform/jobs';
import { systemUser } from '../../../api/src/platform/viewer';
import { World } from '../../support/world';

const queue = 'trial';
let world: World;
let jobs: Jobs;
let organisationId: string;
const done: JobData[] = [];

beforeAll(async () => {
  world = await World.open();
  // What other tests left to be done is not counted here.
  await world.runJobs();
  jobs = world.app.get(Jobs);
  ({ id: organisationId } = await world.council());
  await world.rows(`select pgboss.create_queue($1, '{"policy":"standard","retryLimit":0}'::json)`, [queue]);
  jobs.handle(queue, (data) => {
    if (data['fails'] === true) throw new Error('this job fails');
    done.push(data);
    return Promise.resolve();
  });
});
afterAll(() => world.close());
beforeEach(() => {
  done.length = 0;
});

const within = (work: Parameters<Database['within']>[2]) =>
  world.app.get(Database).within({ userId: systemUser }, organisationId, work);

describe('jobs', () => {
  it('are done once, after the change that asked for them', async () => {
    await within((tx) => jobs.send(tx, queue, { id: 'kept' }));
    expect(done).toEqual([]);
    await world.runJobs();
    await world.runJobs();
    expect(done).toEqual([{ id: 'kept' }]);
  });

  it('are not done when the change is taken back', async () => {
    const change = within(async (tx) => {
      await jobs.send(tx, queue, { id: 'lost' });
      throw new Error('taken back');
    });
    await expect(change).rejects.toThrow('taken back');
    await world.runJobs();
    expect(done).toEqual([]);
  });

  it('wait for their moment', async () => {
    await within((tx) => jobs.send(tx, queue, { id: 'later' }, { startAfter: new Date(Date.now() + 3_600_000) }));
    await world.runJobs();
    expect(done).toEqual([]);
  });

  it('leave a trace when they fail', async () => {
    await within((tx) => jobs.send(tx, queue, { fails: true }));
    await expect(world.runJobs()).rejects.toThrow('this job fails');
    const rows = await world.rows<{ state: string }>(
      `select state::text from pgboss.job where name = $1 and data->>'fails' = 'true'`,
      [queue],
    );
    expect(rows).toEqual([{ state: 'failed' }]);
  });

  it('have queues that only a migration makes', async () => {
    const made = within((tx) => tx.query(`select pgboss.create_queue('other', '{"policy":"standard"}'::json)`));
    await expect(made).rejects.toThrow(/permission denied/);
  });
});
