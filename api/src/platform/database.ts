import { Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import type { ShareSubject } from '@waymark/domain/organisations/shares';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { ask, gather, type Gathering } from './prepared';
import type { Viewer } from './viewer';

/** Who gives one organisation a share today; from then on their rows may be read too. */
const sharingStatement = {
  name: 'shared-with',
  text: `with given as materialized (select organisation_id from share
      where receiver_id = $1 and subject = $2 and starts_on <= $3 and (ends_on is null or ends_on > $3))
    select coalesce(array_agg(organisation_id), '{}') as givers,
      set_config('app.readable', concat_ws(',', $4::text, string_agg(organisation_id::text, ',')), true)
    from given`,
};

const idForm = /^[0-9a-f-]{36}$/i;

export type Work<T> = (tx: EntityManager) => Promise<T>;

interface Connection extends Gathering {
  query(text: string): Promise<unknown>;
  end(): Promise<void>;
}

interface Context {
  userId: string;
  readable: readonly string[];
  own: readonly string[];
}

/**
 * The one way to the rows of organisations. Each call is one transaction that says, for itself alone, who is looking, what
 * they may read and what they may write; row-level security holds whatever the query forgets.
 */
@Injectable()
export class Database {
  private library: string | null = null;

  constructor(private readonly source: DataSource) {}

  /** Changes rows of the viewer's own organisations. */
  async as<T>(viewer: Viewer, work: Work<T>): Promise<T> {
    const own = organisationsOf(viewer);
    return this.changing({ userId: viewer.userId, own, readable: await this.withLibrary(own) }, work);
  }

  /** Changes rows of one organisation that the caller has allowed the viewer to change, as an operator may. */
  async within<T>(viewer: Pick<Viewer, 'userId'>, organisationId: string, work: Work<T>): Promise<T> {
    const own = [organisationId];
    return this.changing({ userId: viewer.userId, own, readable: await this.withLibrary(own) }, work);
  }

  /** Reads what the viewer's own organisations and the library hold. */
  async reading<T>(viewer: Viewer, work: Work<T>): Promise<T> {
    const own = organisationsOf(viewer);
    return this.readingOnly({ userId: viewer.userId, own, readable: await this.withLibrary(own) }, work);
  }

  /** Reads one organisation that the caller has allowed the viewer to read, as an operator may. */
  async readingWithin<T>(viewer: Viewer, organisationId: string, work: Work<T>): Promise<T> {
    const own = [...organisationsOf(viewer), organisationId];
    return this.readingOnly({ userId: viewer.userId, own, readable: await this.withLibrary(own) }, work);
  }

  /** Reads, beside the own, what others share with one organisation today; the work is told who they are. */
  async readingShared<T>(
    viewer: Viewer,
    shared: { with: string; subject: ShareSubject; today: string },
    work: (tx: EntityManager, givers: string[]) => Promise<T>,
  ): Promise<T> {
    const own = organisationsOf(viewer);
    const readable = await this.withLibrary(own);
    return this.readingOnly({ userId: viewer.userId, own, readable }, async (tx) => {
      const values = [shared.with, shared.subject, shared.today, readable.join(',')];
      const rows = await ask<{ givers: string[] }>(tx, sharingStatement, values);
      const givers = rows[0]?.givers ?? [];
      return work(tx, givers);
    });
  }

  /** Reads and writes what belongs to no organisation: accounts, sessions, reference data and what is published. */
  async common<T>(work: Work<T>): Promise<T> {
    return work(this.source.manager);
  }

  /** As `common`, in one transaction, with settings that single policies ask for, such as the digest of an invitation. */
  async commonChange<T>(settings: Readonly<Record<string, string>>, work: Work<T>): Promise<T> {
    return this.transaction(null, async (tx) => {
      for (const [name, value] of Object.entries(settings)) {
        await tx.query(`select set_config($1, $2, true)`, [`app.${name}`, value]);
      }
      return work(tx);
    });
  }

  async libraryId(): Promise<string> {
    if (this.library) return this.library;
    const rows = await this.source.query<{ id: string }[]>(`select id from organisation where kind = 'library'`);
    if (!rows[0]) throw new Refusal('unavailable', 'library-missing');
    this.library = rows[0].id;
    return this.library;
  }

  async ping(): Promise<void> {
    await this.source.query('select 1');
  }

  private async withLibrary(own: readonly string[]): Promise<string[]> {
    return [...own, await this.libraryId()];
  }

  private async changing<T>(context: Context, work: Work<T>): Promise<T> {
    return this.transaction(settingOf(context), work);
  }

  /** Opening, context and first question travel together, and the end of the transaction is not waited for. */
  private async readingOnly<T>(context: Context, work: Work<T>): Promise<T> {
    const opening = `begin read only; ${settingOf(context)}`;
    const runner = this.source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as Connection;
      gather(connection);
      const answer = await whenBoth(connection.query(opening), work(runner.manager));
      void leave(runner, connection);
      return answer;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      await runner.release();
      throw error;
    }
  }

  /** The context and the first question of the work travel together. */
  private async transaction<T>(setting: string | null, work: Work<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const connection = (await runner.connect()) as Connection;
      gather(connection);
      const set = setting === null ? Promise.resolve() : connection.query(setting);
      const answer = await whenBoth(set, work(runner.manager));
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** The text that sets a context for one transaction: only identifiers stand in it, and they are checked. */
function settingOf({ userId, readable, own }: Context): string {
  if (![userId, ...readable, ...own].every((id) => idForm.test(id))) throw new Refusal('missing', 'organisation');
  return (
    `select set_config('app.user', '${userId}', true), set_config('app.readable', '${readable.join(',')}', true),` +
    ` set_config('app.own', '${own.join(',')}', true)`
  );
}

/** What the work answers. Both are waited for whatever becomes of the other, so that none still asks on a connection given back. */
async function whenBoth<T>(opened: Promise<unknown>, work: Promise<T>): Promise<T> {
  await Promise.allSettled([opened, work]);
  await opened;
  return work;
}

const afterAnswering = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Nothing was written, so nobody waits for the end of the transaction. A connection that cannot end it is not used again. */
async function leave(runner: QueryRunner, connection: Connection): Promise<void> {
  await afterAnswering();
  await connection.query('commit').catch(() => connection.end().catch(() => undefined));
  await runner.release().catch(() => undefined);
}

export const organisationsOf = (viewer: Viewer): string[] => viewer.grants.map((grant) => grant.organisationId);
