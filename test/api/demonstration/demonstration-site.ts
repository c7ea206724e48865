import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client as PgClient, type QueryResultRow } from 'pg';
import { createApp } from '../../../api/src/create-app';
import { demonstrationPassword } from '../../../api/src/demonstration/accounts';
import { loadDemonstration } from '../../../api/src/demonstration/load-demonstration';
import { readConfiguration } from '../../../api/src/platform/configuration';
import { openAsOwner } from '../../../api/src/platform/data-source';
import { appUrlFor } from '../../../api/src/platform/open-database';
import { freshDatabase } from '../../support/database';

export interface Reader {
  get<T>(path: string): Promise<T>;
}

/** The demonstration on a database of its own, as a first visitor finds it. */
export class DemonstrationSite {
  private constructor(
    readonly app: NestFastifyApplication,
    /** How long the examples took to load, in milliseconds. */
    readonly loadedIn: number,
    private readonly owner: PgClient,
    private readonly webFolder: string,
  ) {}

  static async open(name: string): Promise<DemonstrationSite> {
    const ownerUrl = await freshDatabase(name);
    const source = await openAsOwner(ownerUrl);
    const begun = performance.now();
    await loadDemonstration(source);
    const loadedIn = performance.now() - begun;
    await source.destroy();
    const webFolder = mkdtempSync(join(tmpdir(), 'waymark-web-'));
    writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Waymark</title>');
    const configuration = { ...readConfiguration({}, '0.0.0'), logLevel: 'error' as const };
    const app = await createApp({ configuration, databaseUrl: await appUrlFor(ownerUrl), webFolder });
    const owner = new PgClient({ connectionString: ownerUrl });
    await owner.connect();
    return new DemonstrationSite(app, loadedIn, owner, webFolder);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    rmSync(this.webFolder, { recursive: true, force: true });
  }

  async rows<T extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.owner.query<T>(sql, values)).rows;
  }

  /** The status with which one of the accounts signs in, and its cookie. */
  async signIn(email: string): Promise<{ status: number; cookie: string }> {
    const answer = await this.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email, password: demonstrationPassword },
    });
    return { status: answer.statusCode, cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '' };
  }

  async as(email: string): Promise<Reader> {
    const { cookie } = await this.signIn(email);
    return {
      get: async <T>(path: string): Promise<T> => {
        const answer = await this.app.inject({ url: path, headers: { cookie } });
        if (answer.statusCode !== 200)
          throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 500)}`);
        return answer.json<T>();
      },
    };
  }
}
