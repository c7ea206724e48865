import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loggedPath } from '../../api/src/platform/log-requests';
import { repository } from '../support/sources';

type Service = {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number };
  depends_on?: Record<string, { condition: string }>;
};
type Compose = { services: Record<string, Service>; volumes: Record<string, null> };

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const compose = parse(read('docker-compose.yml')) as Compose;
const dockerfile = read('docker/Dockerfile');
const lines = (instruction: string): string[] =>
  [...dockerfile.matchAll(new RegExp(`^${instruction} (.+)$`, 'gm'))].map((match) => match[1] ?? '');

describe('docker-compose.yml', () => {
  it('has a database, the application and a proxy, each with a health check', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'application', 'proxy']);
    expect(compose.services['database']?.image).toBe('postgres:18');
    for (const service of Object.values(compose.services)) {
      expect(service.healthcheck).toEqual(
        expect.objectContaining({ test: expect.any(Array), retries: expect.any(Number) }),
      );
      expect(['CMD', 'CMD-SHELL']).toContain(service.healthcheck?.test[0]);
    }
  });

  it('starts each when what it needs is healthy', () => {
    expect(compose.services['application']?.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(compose.services['proxy']?.depends_on).toEqual({ application: { condition: 'service_healthy' } });
  });

  it('names only files and volumes that exist', () => {
    expect(existsSync(join(repository, compose.services['application']?.build?.dockerfile ?? 'none'))).toBe(true);
    for (const volume of Object.values(compose.services).flatMap((service) => service.volumes ?? [])) {
      const [source = ''] = volume.split(':');
      expect(source.startsWith('.') ? existsSync(join(repository, source)) : source in compose.volumes).toBe(true);
    }
  });

  it('publishes the proxy alone', () => {
    const published = Object.entries(compose.services).filter(([, service]) => service.ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['proxy']);
  });

  it('has no secret of its own: the password must be given', () => {
    const values = Object.values(compose.services).flatMap((service) => Object.entries(service.environment ?? {}));
    const secrets = values.filter(([name]) => /PASSWORD|DATABASE_URL/.test(name));
    expect(secrets).toHaveLength(2);
    for (const [, value] of secrets) expect(value).toContain('${POSTGRES_PASSWORD:?');
  });

  it('migrates, then becomes the application, so that a signal to end reaches it', () => {
    const command = ['sh', '-c', 'node dist/api/migrate.js && exec node dist/api/main.js'];
    expect(compose.services['application']?.command).toEqual(command);
    expect(JSON.parse(lines('CMD').at(-1) ?? '[]')).toEqual(command);
  });

  it('sets only what the settings table knows', () => {
    const names = Object.keys(compose.services['application']?.environment ?? {});
    const table = read('docs/operating.md');
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the image', () => {
  it('is built in stages on Node 24 and runs as an ordinary user with a health check', () => {
    expect(lines('FROM')).toEqual(['node:24-slim AS build', 'node:24-slim AS packages', 'node:24-slim']);
    expect(lines('USER')).toEqual(['node']);
    expect(dockerfile).toContain('/readyz');
  });

  it('runs only scripts and programs that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build']));
    const programs = [...dockerfile.matchAll(/dist\/api\/([a-z-]+)\.js/g)].map((match) => match[1]);
    for (const program of programs) expect(existsSync(join(repository, `api/src/${program}.ts`))).toBe(true);
  });

  it('passes the visitor’s address and scheme through the proxy', () => {
    const proxy = read('docker/proxy/waymark.conf');
    for (const header of ['Host', 'X-Forwarded-For', 'X-Forwarded-Proto'])
      expect(proxy).toContain(`proxy_set_header ${header} `);
    expect(proxy).toContain('server application:3000;');
  });

  it.each([
    '/calendar/aB-3_x.ics',
    '/unsubscribe/aB-3_x?from=mail',
    '/app/u/aB-3_x',
    '/app/invitation/aB-3_x',
    '/api/v1/invitations/aB-3_x/accept?again=1',
    '/api/v1/plans/1?search=words',
    '/app/updates',
  ])('keeps of %s in the proxy’s log what the application’s log keeps', (address) => {
    const proxy = read('docker/proxy/waymark.conf');
    const [keyed, plain] = [...proxy.matchAll(/^ {2}"~(.+)" .+;$/gm)].map(([, pattern]) => new RegExp(pattern ?? ''));
    expect(proxy).toContain('"$before...$after";');
    const { before, after, whole } = { ...plain?.exec(address)?.groups, ...keyed?.exec(address)?.groups };
    const kept = before === undefined ? whole : `${before}…${after}`;
    expect(kept).toBe(loggedPath(address));
    expect(proxy).toContain('access_log /var/log/nginx/access.log waymark;');
    expect(/log_format waymark .+/.exec(proxy)?.[0]).not.toMatch(
      /\$request |\$request_uri|\$uri|\$http_referer|\$args/,
    );
    const silent = /location ~ (\S+) \{\n {4}error_log [^;]+ crit;/.exec(proxy)?.[1] ?? '';
    expect(new RegExp(silent).test(address)).toBe(kept?.includes('…'));
  });
});
