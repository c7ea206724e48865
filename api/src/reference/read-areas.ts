import type { Day } from '@waymark/domain/day';
import {
  areaTiers,
  areaTypes,
  nations,
  type AreaTier,
  type AreaType,
  type Nation,
} from '@waymark/domain/organisations/kinds';
import { oneOf, orNull, readRecords } from './reference-files';

/** A place that figures can be about. `nation` is null for places that span nations. */
export interface AreaRow {
  code: string;
  name: string;
  officialName: string;
  type: AreaType;
  tier: AreaTier;
  nation: Nation | null;
  regionCode: string | null;
  regionName: string | null;
  countyCode: string | null;
  registerCode: string | null;
  slug: string;
  validFrom: Day | null;
  validTo: Day | null;
  note: string | null;
}

const areaColumns = [
  'code',
  'name',
  'official_name',
  'type',
  'tier',
  'nation',
  'region_code',
  'region_name',
  'county_code',
  'register_code',
  'slug',
  'valid_from',
  'valid_to',
  'note',
] as const;

export function readAreas(directory: string): AreaRow[] {
  return readRecords(directory, 'areas.tsv', areaColumns).map((row) => ({
    code: row.code,
    name: row.name,
    officialName: row.official_name,
    type: oneOf(areaTypes, row.type),
    tier: oneOf(areaTiers, row.tier),
    nation: row.nation === '' ? null : oneOf(nations, row.nation),
    regionCode: orNull(row.region_code),
    regionName: orNull(row.region_name),
    countyCode: orNull(row.county_code),
    registerCode: orNull(row.register_code),
    slug: row.slug,
    validFrom: orNull(row.valid_from),
    validTo: orNull(row.valid_to),
    note: orNull(row.note),
  }));
}

const changes = ['merged', 'recoded'] as const;

/** A code no longer in use and the council that now holds its area. */
export interface PredecessorRow {
  oldCode: string;
  oldName: string;
  currentCode: string;
  change: (typeof changes)[number];
  endedOn: Day | null;
  note: string | null;
}

const predecessorColumns = ['old_code', 'old_name', 'current_code', 'change', 'ended_on', 'note'] as const;

export function readPredecessors(directory: string): PredecessorRow[] {
  return readRecords(directory, 'predecessors.tsv', predecessorColumns).map((row) => ({
    oldCode: row.old_code,
    oldName: row.old_name,
    currentCode: row.current_code,
    change: oneOf(changes, row.change),
    endedOn: orNull(row.ended_on),
    note: orNull(row.note),
  }));
}
