import { randomUUID } from 'node:crypto';

export interface Configuration {
  port: number;
  /** The owner's connection, by which migrations run; absent: the embedded server. */
  databaseUrl: string | null;
  /** The application's own connection; absent: made from the owner's. */
  appDatabaseUrl: string | null;
  demonstration: boolean;
  /** Whether this process does the jobs that wait: reminders, mail, long loads. */
  jobs: boolean;
  publicOrigin: string | null;
  /** The server that takes mail, and in whose name it is sent; absent: no mail is sent, and pages say so. */
  mail: MailSettings | null;
  logLevel: LogLevel;
  /** Proves, at first set-up, that one can read the server's output. */
  setupCode: string;
  version: string;
}

export interface MailSettings {
  url: string;
  from: string;
}

const logLevels = ['error', 'warn', 'log', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

const known = [
  'WAYMARK_DATA',
  'WAYMARK_DEMO',
  'WAYMARK_JOBS',
  'WAYMARK_APP_DATABASE_URL',
  'WAYMARK_PUBLIC_ORIGIN',
  'WAYMARK_SMTP_URL',
  'WAYMARK_MAIL_FROM',
  'WAYMARK_LOG_LEVEL',
  'WAYMARK_SETUP_CODE',
];

/** A setting that cannot be used; it stops the start. */
export class WrongSetting extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once, at start. An unknown WAYMARK_ name is refused: it is a spelling mistake. */
export function readConfiguration(environment: Environment, version: string): Configuration {
  const unknown = Object.keys(environment).filter((name) => name.startsWith('WAYMARK_') && !known.includes(name));
  if (unknown.length > 0) throw new WrongSetting(`Unknown settings: ${unknown.join(', ')}. Known: ${known.join(', ')}`);
  return {
    port: portOf(environment['PORT']),
    databaseUrl: urlOf('DATABASE_URL', environment, ['postgres:', 'postgresql:']),
    appDatabaseUrl: urlOf('WAYMARK_APP_DATABASE_URL', environment, ['postgres:', 'postgresql:']),
    demonstration: switchOf('WAYMARK_DEMO', environment['WAYMARK_DEMO'] ?? 'on'),
    jobs: switchOf('WAYMARK_JOBS', environment['WAYMARK_JOBS'] ?? 'on'),
    publicOrigin: originOf(urlOf('WAYMARK_PUBLIC_ORIGIN', environment, ['http:', 'https:'])),
    mail: mailOf(environment),
    logLevel: levelOf(environment['WAYMARK_LOG_LEVEL'] ?? 'log'),
    setupCode: environment['WAYMARK_SETUP_CODE'] || randomUUID(),
    version,
  };
}

function portOf(text = '3000'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new WrongSetting(`PORT must be a number from 0 to 65535, not ${text}`);
  return port;
}

function urlOf(name: string, environment: Environment, protocols: readonly string[]): string | null {
  const text = environment[name];
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new WrongSetting(`${name} must be an address that begins with ${protocols.join('// or ')}//`);
  }
  return text;
}

const originOf = (url: string | null): string | null => (url === null ? null : new URL(url).origin);

/** Mails bear links, so that the address that people use has to be known as well. */
function mailOf(environment: Environment): MailSettings | null {
  const url = urlOf('WAYMARK_SMTP_URL', environment, ['smtp:', 'smtps:']);
  if (url === null) return null;
  const from = environment['WAYMARK_MAIL_FROM'] ?? '';
  if (!/^[^<>\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from))
    throw new WrongSetting('WAYMARK_MAIL_FROM must be an address, such as Waymark <plans@council.example>');
  if (!environment['WAYMARK_PUBLIC_ORIGIN'])
    throw new WrongSetting('WAYMARK_SMTP_URL needs WAYMARK_PUBLIC_ORIGIN: mails bear links');
  return { url, from };
}

function switchOf(name: string, text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new WrongSetting(`${name} must be on or off, not ${text}`);
  return text === 'on';
}

function levelOf(text: string): LogLevel {
  const level = logLevels.find((one) => one === text);
  if (!level) throw new WrongSetting(`WAYMARK_LOG_LEVEL must be one of ${logLevels.join(', ')}, not ${text}`);
  return level;
}
