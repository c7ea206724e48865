import { DataSource, type DataSourceOptions } from 'typeorm';
import { allMigrations } from '../migrations/all-migrations';
import { readDatabaseTypes } from './database-types';
import { SnakeNaming } from './snake-naming';

const slowestStatementMs = 20_000;
const connectWithinMs = 5_000;
// What loads examples may keep the process busy for seconds on a slow machine.
const ownerConnectsWithinMs = 30_000;
const connections = 12;
// Statements asked at once are sent at once: the server works on the next while we read the last.
const pipeline = true;

export function dataSourceOptions(url: string): DataSourceOptions {
  readDatabaseTypes();
  return {
    type: 'postgres',
    ...addressOf(url),
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsTransactionMode: 'each',
    extra: {
      max: connections,
      connectionTimeoutMillis: connectWithinMs,
      statement_timeout: slowestStatementMs,
      pipeline,
    },
  };
}

/** A socket's folder travels in the `host` parameter, which TypeORM's own reading of an address does not know. */
function addressOf(text: string): {
  host: string;
  port?: number;
  username: string;
  password?: string;
  database: string;
  ssl?: boolean;
} {
  const url = new URL(text);
  const password = decodeURIComponent(url.password);
  return {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    ...(url.port ? { port: Number(url.port) } : {}),
    username: decodeURIComponent(url.username),
    ...(password ? { password } : {}),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(url.searchParams.get('sslmode') === 'require' ? { ssl: true } : {}),
  };
}

/** The owner's connection, which migrates and loads reference data and nothing else. */
export async function openAsOwner(url: string): Promise<DataSource> {
  const source = new DataSource({
    ...dataSourceOptions(url),
    migrations: allMigrations,
    extra: { max: 2, connectionTimeoutMillis: ownerConnectsWithinMs, pipeline },
  });
  return source.initialize();
}
