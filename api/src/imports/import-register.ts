import { Injectable } from '@nestjs/common';
import type { ChangeImport, ImportAnswer, ImportKind, MappedColumn } from '@waymark/contract/imports';
import { findHeaderRow, namesFound } from '@waymark/domain/imports/find-table';
import { importFields } from '@waymark/domain/imports/import-field';
import { rowChoices, rowField, type RowAnswer } from '@waymark/domain/imports/import-row';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Database } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifier, identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { FileReading } from '../platform/files/file-reading';
import { assertOpen, findImport, findPlanToFill } from './find-import';
import { answersMost } from './import-limits';
import { dropOldSheets, keepSheets, sheetRows } from './import-sheets';
import { type KeptMapping, PlanImportEntity } from './import.entities';
import { mappingFor } from './kept-mapping';
import type { ReadSheet } from '../platform/files/sheet-cells';

interface Source {
  kind: ImportKind;
  name: string;
  bytes: Uint8Array;
  key: Repeatable | null;
}

/** Takes tables in and keeps what is said about them until they are loaded. */
@Injectable()
export class ImportRegister {
  constructor(
    private readonly database: Database,
    private readonly reading: FileReading,
  ) {}

  /** Whether the viewer may fill the plan at all; asked before anything of a file is read. */
  async assertMayFill(viewer: Viewer, planId: string): Promise<void> {
    await this.database.as(viewer, (tx) => findPlanToFill(tx, viewer, planId));
  }

  async open(viewer: Viewer, planId: string, { kind, name, bytes, key }: Source): Promise<string> {
    const { kind: found, sheets } = await this.reading.read(bytes);
    return this.database.as(viewer, async (tx) => {
      const { organisationId } = await findPlanToFill(tx, viewer, planId);
      const { id, fresh } = key ? await identifierFor(tx, viewer, key) : { id: await identifier(tx), fresh: true };
      if (!fresh) return id;
      const sheet = likeliest(sheets);
      await tx.insert(PlanImportEntity, {
        ...(await this.tableOf(tx, organisationId, sheets[sheet]?.rows ?? [])),
        id,
        organisationId,
        planId,
        kind: kind === 'pasted' ? kind : found === 'workbook' ? 'workbook' : 'text',
        fileName: name,
        sheets: sheets.map(({ name: sheetName, rows }) => ({ name: sheetName, rowCount: rows.length })),
        sheet,
        createdBy: viewer.name,
      });
      await keepSheets(tx, { organisationId, id }, sheets);
      await dropOldSheets(tx, organisationId);
      await recordEvent(tx, viewer, {
        name: 'import.open',
        organisationId,
        subject: { kind: 'import', id },
        planId,
        after: { fileName: name },
      });
      return id;
    });
  }

  async change(viewer: Viewer, id: string, version: number, body: ChangeImport): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const found = await findImport(tx, viewer, id);
      await findPlanToFill(tx, viewer, found.planId);
      assertOpen(found);
      const changes = await this.changesOf(tx, found, body);
      await guardedUpdate(tx, { of: PlanImportEntity, noun: 'import', row: found, version }, changes);
      await recordEvent(tx, viewer, {
        name: 'import.change',
        organisationId: found.organisationId,
        subject: { kind: 'import', id },
        planId: found.planId,
        after: body,
      });
    });
  }

  /** Another sheet or heading row is another table: what was said of the former does not hold for it. */
  private async changesOf(
    tx: EntityManager,
    found: PlanImportEntity,
    body: ChangeImport,
  ): Promise<Partial<PlanImportEntity>> {
    const { sheet = found.sheet } = body;
    if (sheet >= found.sheets.length) refuse('/sheet', 'unknown');
    const anew = sheet !== found.sheet || (body.headerRow !== undefined && body.headerRow !== found.headerRow);
    const answers = mergedAnswers(anew ? [] : found.answers, body.answers ?? []);
    if (!anew) return { mapping: mappedBy(found.mapping, body.mapping), answers };
    const rows = await sheetRows(tx, found, sheet);
    const table = await this.tableOf(tx, found.organisationId, rows, body.headerRow);
    if (table.headerRow > rows.length) refuse('/headerRow', 'out-of-range');
    return { ...table, sheet, answers, mapping: mappedBy(table.mapping, body.mapping) };
  }

  private async tableOf(
    tx: EntityManager,
    organisationId: string,
    rows: readonly (readonly string[])[],
    headerRow = findHeaderRow(rows),
  ): Promise<Pick<PlanImportEntity, 'headerRow' | 'mapping' | 'remembered'>> {
    return { headerRow, ...(await mappingFor(tx, organisationId, rows, headerRow)) };
  }
}

function refuse(pointer: string, code: string): never {
  throw fieldRefused(pointer, code);
}

/** The sheet that names most of what plans have; among sheets that name nothing, the longest. */
function likeliest(sheets: readonly ReadSheet[]): number {
  const worth = sheets.map(({ rows }) => [namesFound(rows), rows.length] as const);
  const [best = 0] = sheets.map((_, place) => place).sort((one, other) => compare(worth[other], worth[one]));
  return best;
}

type Worth = readonly [names: number, rows: number];

const compare = ([names, rows]: Worth = [0, 0], [otherNames, otherRows]: Worth = [0, 0]): number =>
  names === otherNames ? rows - otherRows : names > otherNames ? 1 : -1;

/** What is chosen for a column takes the field from any other that had it. */
function mappedBy(former: KeptMapping, chosen: readonly MappedColumn[] = []): KeptMapping {
  const fields = [...former.fields];
  const certainties = [...former.certainties];
  for (const { column, field } of chosen) {
    if (column >= fields.length) refuse('/mapping', 'unknown');
    if (fields[column] === field) continue;
    const other = field === null ? -1 : fields.indexOf(field);
    if (other >= 0) fields[other] = null;
    fields[column] = field;
    certainties[column] = 'chosen';
  }
  return { fields, certainties };
}

function mergedAnswers(former: readonly RowAnswer[], given: readonly ImportAnswer[]): RowAnswer[] {
  const merged = new Map(former.map((answer) => [`${answer.row} ${answer.field}`, answer]));
  given.forEach(({ row, field, value }, place) => {
    if (!isKnown(field, value)) refuse(`/answers/${place}/field`, 'not-a-choice');
    if (value === null) merged.delete(`${row} ${field}`);
    else merged.set(`${row} ${field}`, { row, field, value });
  });
  if (merged.size > answersMost) refuse('/answers', 'too-many');
  return [...merged.values()];
}

const isKnown = (field: string, value: string | null): boolean =>
  field === rowField ? value === null || rowChoices.some((choice) => choice === value) : importFields.includes(field);
