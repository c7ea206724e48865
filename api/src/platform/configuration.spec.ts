import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration, WrongSetting } from './configuration';

const operating = readFileSync(join(__dirname, '../../../docs/operating.md'), 'utf8');

describe('readConfiguration', () => {
  it('starts a demonstration on the packaged database when nothing is said', () => {
    expect(readConfiguration({}, '1.2.3')).toEqual({
      port: 3000,
      databaseUrl: null,
      appDatabaseUrl: null,
      demonstration: true,
      jobs: true,
      publicOrigin: null,
      mail: null,
      logLevel: 'log',
      setupCode: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      version: '1.2.3',
    });
  });

  it('makes another set-up code at each start, unless one is given', () => {
    expect(readConfiguration({}, '1').setupCode).not.toBe(readConfiguration({}, '1').setupCode);
    expect(readConfiguration({ WAYMARK_SETUP_CODE: '' }, '1').setupCode).not.toBe('');
    expect(readConfiguration({ WAYMARK_SETUP_CODE: 'told by letter' }, '1').setupCode).toBe('told by letter');
  });

  it('reads each setting', () => {
    const environment = {
      PORT: '0',
      DATABASE_URL: 'postgres://owner:secret@database:5432/waymark?sslmode=require',
      WAYMARK_APP_DATABASE_URL: 'postgresql://app@database/waymark',
      WAYMARK_DEMO: 'off',
      WAYMARK_PUBLIC_ORIGIN: 'https://plans.example/some/page',
      WAYMARK_LOG_LEVEL: 'debug',
      WAYMARK_SMTP_URL: 'smtps://user:secret@mail.example:465',
      WAYMARK_MAIL_FROM: 'Waymark <plans@council.example>',
    };
    expect(readConfiguration(environment, '1')).toMatchObject({
      port: 0,
      databaseUrl: environment.DATABASE_URL,
      appDatabaseUrl: environment.WAYMARK_APP_DATABASE_URL,
      demonstration: false,
      jobs: true,
      publicOrigin: 'https://plans.example',
      logLevel: 'debug',
      mail: { url: 'smtps://user:secret@mail.example:465', from: 'Waymark <plans@council.example>' },
    });
  });

  it.each([
    ['PORT', 'three'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://database'],
    ['DATABASE_URL', 'database'],
    ['WAYMARK_APP_DATABASE_URL', 'http://database'],
    ['WAYMARK_DEMO', 'yes'],
    ['WAYMARK_PUBLIC_ORIGIN', 'plans.example'],
    ['WAYMARK_LOG_LEVEL', 'loud'],
    ['WAYMARK_SMTP_URL', 'mail.example:25'],
    ['WAYMARK_DEMOO', 'on'],
  ])('stops the start when %s is %s, and names it', (name, value) => {
    expect(() => readConfiguration({ [name]: value }, '1')).toThrow(WrongSetting);
    expect(() => readConfiguration({ [name]: value }, '1')).toThrow(new RegExp(name));
  });

  it('sends no mail without a sender and an address for its links', () => {
    const named = { WAYMARK_SMTP_URL: 'smtp://localhost:25', WAYMARK_MAIL_FROM: 'plans@council.example' };
    expect(() => readConfiguration(named, '1')).toThrow(/WAYMARK_PUBLIC_ORIGIN/);
    const origin = { WAYMARK_PUBLIC_ORIGIN: 'https://plans.example' };
    expect(() => readConfiguration({ ...named, ...origin, WAYMARK_MAIL_FROM: 'plans' }, '1')).toThrow(/MAIL_FROM/);
    expect(readConfiguration({ ...named, ...origin }, '1').mail?.from).toBe('plans@council.example');
  });

  it('never repeats what stands in an address', () => {
    const message = messageOf(() => readConfiguration({ DATABASE_URL: 'mysql://owner:secret@database' }, '1'));
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('secret');
  });

  it('knows just the settings that docs/operating.md describes', () => {
    // The browser's path is a setting of the tests alone.
    const described = [...operating.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    const known =
      /Known: (.*)$/.exec(messageOf(() => readConfiguration({ WAYMARK_X: '' }, '1')))?.[1]?.split(', ') ?? [];
    expect([...described].sort()).toEqual(['CHROMIUM_PATH', 'PORT', 'DATABASE_URL', ...known].sort());
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
