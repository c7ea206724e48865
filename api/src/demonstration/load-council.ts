import type { EntityManager } from 'typeorm';
import type { ExampleCouncil, ExamplePerson, ExampleSeat } from './example-plan';
import type { Account, Accounts, Organisation, Organisations } from './load-organisations';
import { type Ids, insertRows, type Row } from './rows';

export interface Loading {
  tx: EntityManager;
  ids: Ids;
  organisations: Organisations;
  accounts: Accounts;
  /** Identifier of each indicator of the library by its code, and who owns them. */
  indicators: ReadonlyMap<string, string>;
  libraryId: string;
}

/** A council with the identifiers of its posts and seats by their keys. */
export interface LoadedCouncil {
  organisation: Organisation;
  taskforceId: string;
  people: ReadonlyMap<string, string>;
  seats: ReadonlyMap<string, string>;
  /** Who holds a post or seat, where it has an account. */
  holders: ReadonlyMap<string, Account>;
}

const begun = '2026-02-02T09:00:00Z';
export const termBegan = '2026-02-01';

/** The directory, the taskforce and what is shared. */
export async function loadCouncil(loading: Loading, example: ExampleCouncil): Promise<LoadedCouncil> {
  const { tx, ids, organisations, accounts } = loading;
  const organisation = organisations.get(example.areaCode);
  if (!organisation) throw new Error(`${example.areaCode} is no area`);
  const seats = example.taskforce?.seats ?? [];
  const council: LoadedCouncil = {
    organisation,
    taskforceId: ids.next(),
    people: new Map(example.people.map(({ key }) => [key, ids.next()])),
    seats: new Map(seats.map(({ key }) => [key, ids.next()])),
    holders: holdersOf([...example.people, ...seats], accounts),
  };
  await insertRows(
    tx,
    'person',
    example.people.map((person) => personRow(council, person)),
  );
  if (example.taskforce) {
    const { taskforceId } = council;
    const { name, purpose } = example.taskforce;
    await insertRows(tx, 'taskforce', [
      { organisation_id: organisation.id, id: taskforceId, version: 1, name, purpose, created_at: begun },
    ]);
    await insertRows(
      tx,
      'taskforce_member',
      seats.map((seat) => seatRow(council, taskforceId, seat)),
    );
  }
  await loadShares(loading, organisation, example);
  return council;
}

function holdersOf(holders: readonly (ExamplePerson | ExampleSeat)[], accounts: Accounts): Map<string, Account> {
  return new Map(
    holders.flatMap(({ key, account }) => {
      const held = account ? accounts.get(account) : undefined;
      return held ? [[key, held] as const] : [];
    }),
  );
}

function personRow({ organisation, people, holders }: LoadedCouncil, person: ExamplePerson): Row {
  return {
    organisation_id: organisation.id,
    id: people.get(person.key),
    version: 1,
    name: person.agreedName ?? `${person.post} (example)`,
    kind: person.kind,
    job_title: person.post,
    directorate: person.directorate ?? null,
    email: person.account ?? null,
    deputy_id: person.deputy === undefined ? null : (people.get(person.deputy) ?? null),
    user_id: holders.get(person.key)?.id ?? null,
    public_name_agreed: person.agreedName !== undefined,
    created_at: begun,
  };
}

function seatRow({ organisation, seats, holders }: LoadedCouncil, taskforceId: string, seat: ExampleSeat): Row {
  return {
    organisation_id: organisation.id,
    id: seats.get(seat.key),
    version: 1,
    taskforce_id: taskforceId,
    person_name: null,
    seat: seat.seat,
    organisation_name: seat.organisation,
    sector: seat.sector,
    role: seat.role ?? 'member',
    not_usually_involved: seat.unusual ?? false,
    starts_on: termBegan,
    ends_on: seat.until ?? null,
    public_name_agreed: false,
    user_id: holders.get(seat.key)?.id ?? null,
    created_at: begun,
  };
}

/** A council shares with the combined authority that its area belongs to. */
async function loadShares(
  { tx, ids, organisations }: Loading,
  giver: Organisation,
  example: ExampleCouncil,
): Promise<void> {
  const parents = await tx.query<{ code: string }[]>(
    'select parent_code as code from area_membership where area_code = $1 and ends_on is null',
    [example.areaCode],
  );
  const receiver = parents.map(({ code }) => organisations.get(code)).find((parent) => parent !== undefined);
  if (!receiver) return;
  await insertRows(
    tx,
    'share',
    example.shares.map(([subject, level]) => ({
      ...{ organisation_id: giver.id, id: ids.next(), version: 1, receiver_id: receiver.id, subject, level },
      ...{ starts_on: '2026-07-01', created_at: '2026-07-01T09:00:00Z' },
    })),
  );
}
