import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { jobSchema } from '../migrations/job-queue';
import type { Configuration } from './configuration';
import { configurationKey } from './configuration-key';

/** What a job is told. It holds ids, never names or figures: jobs are kept outside the tables of organisations. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>;
export type JobHandler = (data: JobData) => Promise<void>;

export interface JobOptions {
  /** Not before this moment. */
  startAfter?: Date;
  /** Of jobs that wait under one key only the first is kept, where the queue is made for it. */
  singletonKey?: string;
}

/** Under which the application's own address of the database is injected. */
export const databaseUrlKey = Symbol('database address');

const connections = 3;
const pollingIntervalSeconds = 2;
const zone = 'Europe/London';

/** Work that is done after the answer: stored in the transaction that asks for it, done by whichever replica is free. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly times = new Map<string, string>();
  private readonly log = new Logger('Jobs');
  private readonly boss: PgBoss;
  private started: Promise<unknown> | null = null;

  constructor(
    @Inject(configurationKey) private readonly configuration: Configuration,
    @Inject(databaseUrlKey) databaseUrl: string,
  ) {
    const works = configuration.jobs;
    this.boss = new PgBoss({
      ...{ connectionString: databaseUrl, schema: jobSchema, max: connections },
      ...{ migrate: false, supervise: works, schedule: works },
    });
    this.boss.on('error', (error) => this.log.error(error));
  }

  /** Says who does the jobs of a queue. To be called before the application has started. */
  handle(queue: string, handler: JobHandler): void {
    if (this.handlers.has(queue)) throw new Error(`two would do the jobs of ${queue}`);
    this.handlers.set(queue, handler);
  }

  /** Asks for a job at the times of a cron expression, in the time of the United Kingdom. */
  repeat(queue: string, cron: string): void {
    this.times.set(queue, cron);
  }

  /** A job that is done if, and only if, the transaction is committed. Its id, or null when one of its key waits already. */
  send(tx: EntityManager, queue: string, data: JobData, options: JobOptions = {}): Promise<string | null> {
    const executeSql = async (text: string, values: unknown[]) => ({ rows: await tx.query<unknown[]>(text, values) });
    return this.boss.send(queue, data, { ...options, db: { executeSql } });
  }

  /** Does every job that waits and is due, one after the other; how many there were. */
  async runDue(): Promise<number> {
    await this.start();
    let done = 0;
    for (const queue of this.handlers.keys()) {
      for (let job = await this.next(queue); job; job = await this.next(queue)) {
        await this.take(queue, job);
        done += 1;
      }
    }
    return done;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.configuration.jobs) return;
    await this.start();
    for (const [queue, handler] of this.handlers) {
      await this.boss.work<JobData>(queue, { pollingIntervalSeconds }, async ([job]) => {
        if (job) await handler(job.data);
      });
    }
    for (const [queue, cron] of this.times) await this.boss.schedule(queue, cron, {}, { tz: zone });
  }

  /** Lets running jobs finish. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, wait: true, timeout: 20_000 });
  }

  private start(): Promise<unknown> {
    this.started ??= this.boss.start();
    return this.started;
  }

  private async next(queue: string): Promise<PgBoss.Job<JobData> | undefined> {
    const [job] = await this.boss.fetch<JobData>(queue);
    return job;
  }

  private async take(queue: string, job: PgBoss.Job<JobData>): Promise<void> {
    try {
      await this.handlers.get(queue)?.(job.data);
      await this.boss.complete(queue, job.id);
    } catch (error) {
      await this.boss.fail(queue, job.id, { message: String(error) });
      throw error;
    }
  }
}
