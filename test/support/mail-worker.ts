import { createApp } from '../../api/src/create-app';
import { readConfiguration } from '../../api/src/platform/configuration';
import { Jobs } from '../../api/src/platform/jobs';

/** A process of its own that does the jobs that wait. It is killed while it does them. */
const [databaseUrl = '', smtpUrl = '', webFolder = ''] = process.argv.slice(2);
const environment = {
  ...{ WAYMARK_JOBS: 'off', WAYMARK_LOG_LEVEL: 'error', WAYMARK_PUBLIC_ORIGIN: 'http://plans.example' },
  ...{ WAYMARK_SMTP_URL: smtpUrl, WAYMARK_MAIL_FROM: 'plans@council.example' },
};
const app = await createApp({ configuration: readConfiguration(environment, '0.0.0'), databaseUrl, webFolder });
await app.get(Jobs).runDue();
