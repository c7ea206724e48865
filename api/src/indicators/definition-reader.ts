import { Injectable } from '@nestjs/common';
import type { IndicatorVersion, IndicatorVersions } from '@waymark/contract/definitions';
import { definitionChanges, definitionFields, type Definition } from '@waymark/domain/indicators/definition';
import { columnOf } from '../platform/columns';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findIndicator, indicatorScope } from './find-indicator';

interface VersionRow extends Omit<IndicatorVersion, 'changes' | 'definition'> {
  content: Readonly<Record<string, string | number | null | string[]>>;
}

const versionsSelect = `
  select v.number, v.starts_on as "startsOn", v.changed_at as "changedAt", v.changed_by as "changedBy", v.reason,
    v.meaning_changed as "meaningChanged", v.shipped, v.content
  from indicator_version v where v.organisation_id = $1 and v.indicator_id = $2 order by v.number`;

@Injectable()
export class DefinitionReader {
  constructor(private readonly database: Database) {}

  /** Every definition that stood, the latest first, each with what it changed. */
  async versions(viewer: Viewer, code: string, organisationId?: string): Promise<IndicatorVersions> {
    const scope = indicatorScope(viewer, await this.database.libraryId(), organisationId);
    return this.database.reading(viewer, async (tx) => {
      const indicator = await findIndicator(tx, scope, code);
      const rows = await tx.query<VersionRow[]>(versionsSelect, [indicator.organisationId, indicator.id]);
      const versions = rows.map((row, place) => versionOf(row, rows[place - 1]));
      return { code: indicator.answer.code, name: indicator.answer.name, versions: versions.reverse() };
    });
  }
}

function versionOf({ content, ...row }: VersionRow, before: VersionRow | undefined): IndicatorVersion {
  const definition = definitionOf(content);
  const changes = before ? definitionChanges(definitionOf(before.content), definition) : [];
  // Told against nothing, a definition is all that it says.
  const parts = definitionChanges({}, definition).map(({ field, after: text }) => ({ field, text }));
  return { ...row, changes, definition: parts };
}

function definitionOf(content: VersionRow['content']): Definition {
  return Object.fromEntries(definitionFields.map((field) => [field, content[columnOf(field)] ?? null]));
}
