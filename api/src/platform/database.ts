import { Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import type { ShareSubject } from '@waymark/domain/organisations/shares';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Viewer } from './viewer';

const idForm = /^[0-9a-f-]{36}$/i;

export type Work<T> = (tx: EntityManager) => Promise<T>;

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
      const rows = await tx.query<{ givers: string[] }[]>(
        `with given as materialized (select organisation_id from share
           where receiver_id = $1 and subject = $2 and starts_on <= $3 and (ends_on is null or ends_on > $3))
         select coalesce(array_agg(organisation_id), '{}') as givers,
           set_config('app.readable', concat_ws(',', $4::text, string_agg(organisation_id::text, ',')), true)
         from given`,
        [shared.with, shared.subject, shared.today, readable.join(',')],
      );
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
    return this.transaction(async (runner) => {
      for (const [name, value] of Object.entries(settings)) {
        await runner.query(`select set_config($1, $2, true)`, [`app.${name}`, value]);
      }
      return work(runner.manager);
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

  private changing<T>(context: Context, work: Work<T>): Promise<T> {
    return this.transaction(async (runner) => {
      await runner.query(
        `select set_config('app.user', $1, true), set_config('app.readable', $2, true), set_config('app.own', $3, true)`,
        [context.userId, context.readable.join(','), context.own.join(',')],
      );
      return work(runner.manager);
    });
  }

  /** One round trip opens the transaction and sets its context: only identifiers stand in the text, and they are checked. */
  private async readingOnly<T>(context: Context, work: Work<T>): Promise<T> {
    const ids = [context.userId, ...context.readable, ...context.own];
    if (!ids.every((id) => idForm.test(id))) throw new Refusal('missing', 'organisation');
    const runner = this.source.createQueryRunner();
    try {
      await runner.query(
        `begin read only; select set_config('app.user', '${context.userId}', true),` +
          ` set_config('app.readable', '${context.readable.join(',')}', true),` +
          ` set_config('app.own', '${context.own.join(',')}', true)`,
      );
      const answer = await work(runner.manager);
      await runner.query('commit');
      return answer;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async transaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const answer = await work(runner);
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

export const organisationsOf = (viewer: Viewer): string[] => viewer.grants.map((grant) => grant.organisationId);
