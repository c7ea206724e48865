import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { serveApiDocs } from './platform/api-docs';
import type { Configuration } from './platform/configuration';
import { JsonLogger } from './platform/json-logger';
import { logRequests } from './platform/log-requests';
import { makeOpenApi } from './platform/openapi';
import { assertPoliciesDeclared } from './platform/route-policies';
import { answerUnroutable, guardRequests } from './platform/security-headers';
import { acceptUploads } from './platform/uploads';
import { serveWeb } from './platform/web-files';

const bodyLimit = 1_048_576;

export interface AppParts {
  configuration: Configuration;
  databaseUrl: string;
  webFolder: string;
}

/** The whole application, ready to listen: modules, headers, pages and the checks that stop a faulty start. */
export async function createApp({ configuration, databaseUrl, webFolder }: AppParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: configuration.publicOrigin !== null,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnroutable,
  });
  const logger = new JsonLogger({ json: true, logLevels: levelsFrom(configuration.logLevel) });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(configuration, databaseUrl), adapter, {
    logger,
    abortOnError: false,
  });
  try {
    await complete(app, configuration, webFolder);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Pages, headers and the checks that stop a faulty start. */
async function complete(app: NestFastifyApplication, configuration: Configuration, webFolder: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  guardRequests(server, configuration.publicOrigin);
  acceptUploads(server);
  logRequests(server);
  await serveWeb(server, webFolder);
  serveApiDocs(server, makeOpenApi(app, configuration.version));
  await app.init();
  assertPoliciesDeclared(app);
  await server.ready();
}

function levelsFrom(level: Configuration['logLevel']): ('fatal' | 'error' | 'warn' | 'log' | 'debug')[] {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug'] as const;
  return levels.slice(0, levels.indexOf(level) + 1);
}
