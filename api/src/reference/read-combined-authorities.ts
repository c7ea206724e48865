import type { Day } from '@waymark/domain/day';
import { oneOf, orNull, readRecords } from './reference-files';

const combinedAuthorityTypes = ['combined-authority', 'combined-county-authority', 'strategic-authority'] as const;
const mayors = ['yes', 'no', 'later'] as const;
const confidences = ['high', 'medium'] as const;

/** A combined authority. `ownCode` says that no GSS code was found and `code` is a key of ours. */
export interface CombinedAuthorityRow {
  key: string;
  code: string;
  ownCode: boolean;
  name: string;
  shortName: string;
  type: (typeof combinedAuthorityTypes)[number];
  mayoral: (typeof mayors)[number];
  firstMayoralElection: string | null;
  establishedOn: Day | null;
  basis: string | null;
  instrument: string | null;
  confidence: (typeof confidences)[number];
  source: string;
  note: string | null;
}

const columns = [
  'key',
  'code',
  'own_code',
  'name',
  'short_name',
  'type',
  'mayoral',
  'first_mayoral_election',
  'established_on',
  'basis',
  'instrument',
  'confidence',
  'source',
  'note',
] as const;

export function readCombinedAuthorities(directory: string): CombinedAuthorityRow[] {
  return readRecords(directory, 'combined-authorities.tsv', columns).map((row) => ({
    key: row.key,
    code: row.code,
    ownCode: row.own_code === 'yes',
    name: row.name,
    shortName: row.short_name,
    type: oneOf(combinedAuthorityTypes, row.type),
    mayoral: oneOf(mayors, row.mayoral),
    firstMayoralElection: orNull(row.first_mayoral_election),
    establishedOn: orNull(row.established_on),
    basis: orNull(row.basis),
    instrument: orNull(row.instrument),
    confidence: oneOf(confidences, row.confidence),
    source: row.source,
    note: orNull(row.note),
  }));
}

const memberRoles = ['constituent', 'district-in-area', 'borough-in-area'] as const;

/** A council inside a combined authority; only a constituent council is a member in law. */
export interface AreaMembershipRow {
  parentCode: string;
  memberCode: string;
  role: (typeof memberRoles)[number];
  startsOn: Day | null;
}

export function readMemberships(directory: string): AreaMembershipRow[] {
  return readRecords(directory, 'combined-authority-members.tsv', ['parent', 'member', 'role', 'from'] as const).map(
    (row) => ({
      parentCode: row.parent,
      memberCode: row.member,
      role: oneOf(memberRoles, row.role),
      startsOn: orNull(row.from),
    }),
  );
}
