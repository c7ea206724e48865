import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Role } from '@waymark/domain/access';
import { Client as PgClient, type QueryResultRow } from 'pg';
import { createApp } from '../../api/src/create-app';
import { Clock } from '../../api/src/platform/clock';
import { Jobs } from '../../api/src/platform/jobs';
import type { Configuration } from '../../api/src/platform/configuration';
import { appUrlFor } from '../../api/src/platform/open-database';
import { type Body, Client, type Holder } from './client';
import { type ApiDocument, Conformity } from './conform';
import { databaseUrl } from './database';
import { type MadeOrganisation, Population } from './population';

const rolesOf = {
  viewer: 'viewer',
  contributor: 'contributor',
  taskforceMember: 'taskforce-member',
  planner: 'planner',
  manager: 'manager',
  approver: 'approver',
  administrator: 'administrator',
} as const satisfies Record<string, Role>;

export type Council = MadeOrganisation & Record<keyof typeof rolesOf, Client>;
export type Office = MadeOrganisation & { analyst: Client; manager: Client };

const configuration: Configuration = {
  port: 0,
  databaseUrl: null,
  appDatabaseUrl: null,
  demonstration: false,
  jobs: false,
  publicOrigin: null,
  mail: null,
  logLevel: 'error',
  setupCode: 'code-of-first-setup',
  version: '0.0.0',
};

export interface WorldParts {
  configuration?: Partial<Configuration>;
  /** The owner's address of another database than the worker's. */
  ownerUrl?: string;
  /** Another way to the same database for the application. */
  appUrl?: string;
}

/** The whole product on the worker's own database, with people who use it. */
export class World {
  /** Someone without an account. */
  readonly anyone: Client;
  readonly operator: Client;
  readonly stranger: Client;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly conformity: Conformity,
    /** Who runs the site, and someone who plans, manages and administers another council. */
    { operator, stranger }: Record<'operator' | 'stranger', Holder>,
    private readonly parts: { owner: PgClient; population: Population; webFolder: string },
  ) {
    this.anyone = new Client(app, conformity, { userId: '', name: '', email: '', organisationId: '', cookie: null });
    this.operator = new Client(app, conformity, operator);
    this.stranger = new Client(app, conformity, stranger);
  }

  static async open(options: WorldParts = {}): Promise<World> {
    const ownerUrl = options.ownerUrl ?? databaseUrl();
    const webFolder = mkdtempSync(join(tmpdir(), 'waymark-web-'));
    writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Waymark</title><app nonce="__CSP_NONCE__">');
    const app = await createApp({
      configuration: { ...configuration, ...options.configuration },
      databaseUrl: options.appUrl ?? (await appUrlFor(ownerUrl)),
      webFolder,
    });
    const owner = new PgClient({ connectionString: ownerUrl });
    await owner.connect();
    const population = new Population(
      owner,
      options.configuration?.publicOrigin?.startsWith('https:') ? '__Host-waymark' : 'waymark',
    );
    await population.begin();
    const { body } = await app.inject({ url: '/api/openapi.json' });
    const conformity = new Conformity(app, JSON.parse(body) as ApiDocument);
    const elsewhere = await population.council();
    const roles = ['planner', 'manager', 'administrator'] as const;
    const [operator, stranger] = await population.accounts([
      { name: 'Operator', at: null, operator: true },
      { name: 'Stranger', at: { organisationId: elsewhere.id, roles } },
    ]);
    if (!operator || !stranger) throw new Error('no account was made');
    return new World(app, conformity, { operator, stranger }, { owner, population, webFolder });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.parts.owner.end();
    rmSync(this.parts.webFolder, { recursive: true, force: true });
  }

  /** From now on it is this day for the product, at noon; the database's own clock goes on. */
  today(day: string): void {
    this.now(`${day}T12:00:00Z`);
  }

  now(instant: string): void {
    Object.assign(this.app.get(Clock), { now: () => new Date(instant) });
  }

  /** Does every job that waits, one after the other; how many there were. */
  runJobs(): Promise<number> {
    return this.app.get(Jobs).runDue();
  }

  /** A council of a real area with one signed-in client for each role. */
  async council(options: { areaCode?: string } = {}): Promise<Council> {
    const organisation = await this.parts.population.council(options.areaCode);
    const names = Object.keys(rolesOf) as (keyof typeof rolesOf)[];
    const holders = await this.parts.population.accounts(
      names.map((name) => ({
        name: `${name} of ${organisation.name}`,
        at: { organisationId: organisation.id, roles: [rolesOf[name]] },
      })),
    );
    const clients = holders.map((holder, place) => [names[place], new Client(this.app, this.conformity, holder)]);
    return { ...organisation, ...(Object.fromEntries(clients) as Record<keyof typeof rolesOf, Client>) };
  }

  /** A combined authority whose area has the areas of the given councils as members. */
  async combinedAuthority(
    members: readonly { areaCode: string | null }[],
    options: { areaCode?: string } = {},
  ): Promise<Office> {
    const codes = members.flatMap((member) => member.areaCode ?? []);
    const organisation = await this.parts.population.office(codes, options.areaCode);
    return {
      ...organisation,
      analyst: await this.person({ organisationId: organisation.id, roles: ['analyst'] }),
      manager: await this.person({ organisationId: organisation.id, roles: ['manager'] }),
    };
  }

  /** One more signed-in account; without an organisation it belongs to none. */
  async person(at: { organisationId: string; roles: readonly Role[] } | null, name = 'Somebody'): Promise<Client> {
    return new Client(this.app, this.conformity, await this.parts.population.account(name, at));
  }

  /** Rows as the owner of the database sees them. */
  async rows<T extends QueryResultRow = Body>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.parts.owner.query<T>(sql, values)).rows;
  }

  /** Takes away every account, as on a site that nobody has set up. */
  async empty(): Promise<void> {
    await this.rows(`truncate user_account, session, sign_in_delay, audit_event cascade`);
  }

  async plan(planner: Client, overrides: Body = {}): Promise<Plan> {
    const body = {
      organisationId: planner.organisationId,
      title: 'Integration strategy',
      edition: '2025',
      startsOn: '2027-04-01',
      endsOn: '2030-03-31',
      ...overrides,
    };
    return (await planner.post<Plan>('/plans', body)).ok();
  }

  async goal(planner: Client, planId: string, overrides: Body = {}): Promise<Goal> {
    const body = { title: 'Everyone can speak English', theme: 'T2', ...overrides };
    return (await planner.post<Goal>(`/plans/${planId}/goals`, body)).ok();
  }

  async action(planner: Client, goalId: string, overrides: Body = {}): Promise<Action> {
    const body = { title: 'Open evening classes', dueOn: '2028-03-31', ...overrides };
    return (await planner.post<Action>(`/goals/${goalId}/actions`, body)).ok();
  }
}
