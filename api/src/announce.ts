import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demonstrationPassword } from './demonstration/accounts';
import type { Configuration } from './platform/configuration';
import { Database } from './platform/database';

/** Says, once it serves, where to look and how to sign in. */
export async function announce(configuration: Configuration, app: NestFastifyApplication): Promise<void> {
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : configuration.port;
  const at = configuration.publicOrigin ?? `http://localhost:${port}`;
  const accounts = await app.get(Database).common((tx) => tx.query<unknown[]>('select from user_account limit 1'));
  const how =
    accounts.length === 0
      ? `Set up the site with this code: ${configuration.setupCode}`
      : configuration.demonstration
        ? `Sign in as planner@manchester.example, password: ${demonstrationPassword}`
        : 'Sign in with your account';
  process.stdout.write(`\n  Waymark ${configuration.version} is ready: ${at}\n  ${how}\n\n`);
}
