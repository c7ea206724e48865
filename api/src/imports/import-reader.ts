import { Injectable } from '@nestjs/common';
import type {
  ImportColumn,
  ImportPreview,
  ImportTopRow,
  PlanImport,
  PlanImports,
  PlanImportSummary,
  ImportPreviewAsked,
} from '@waymark/contract/imports';
import { assertCan } from '@waymark/domain/access';
import { countRows, type ReadRow, type ReadTable } from '@waymark/domain/imports/import-row';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { type EntityManager, IsNull } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { columnLetters } from './column-letters';
import { findImport } from './find-import';
import { previewPage } from './import-limits';
import { sheetRows } from './import-sheets';
import { PlanImportEntity } from './import.entities';
import { contactKey } from './load-parts';
import { isIn, previewRows } from './preview-rows';
import { readImport } from './read-import';
import { mayStillUndo, undoUntil } from './undo-until';

const samplesShown = 3;
const topRowsShown = 30;
const textMost = 200;

/** Imports of a plan, one of them with its columns, and what loading it would make of each row. */
@Injectable()
export class ImportReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, planId: string): Promise<PlanImports> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId, status, archivedAt } = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:edit', organisationId);
      const found = await tx.find(PlanImportEntity, {
        where: { organisationId, planId, discardedAt: IsNull() },
        order: { id: 'desc' },
        take: 50,
      });
      const mayImport = planEditable(status) && archivedAt === null;
      return { mayImport, imports: found.map((one) => this.summary(one)) };
    });
  }

  async one(viewer: Viewer, id: string): Promise<PlanImport> {
    return this.database.reading(viewer, async (tx) => {
      const found = await findImport(tx, viewer, id);
      const [rows, contacts] = await Promise.all([sheetRows(tx, found, found.sheet), contactsOf(tx, found)]);
      const { sheets, sheet, headerRow, remembered, answers } = found;
      return {
        ...this.summary(found),
        sheets,
        sheet,
        headerRow,
        remembered,
        answers,
        columns: columnsOf(found, rows),
        topRows: topRowsOf(rows),
        contacts,
      };
    });
  }

  async preview(viewer: Viewer, id: string, { after = '0', only }: ImportPreviewAsked): Promise<ImportPreview> {
    return this.database.reading(viewer, async (tx) => {
      const found = await findImport(tx, viewer, id);
      const plan = await findPlan(tx, viewer, found.planId);
      const made = await readImport(tx, found, plan, this.clock.today());
      const { rows } = made.read;
      const wanted = rows.filter((row) => row.row > (Number(after) || 0) && isIn(only, row));
      const page = wanted.slice(0, previewPage);
      return {
        version: found.version,
        counts: countRows(rows),
        ...madeBy(made.read),
        needsGoal: rows.some(({ remarks }) => remarks.some(({ code }) => code === 'no-goal')),
        rows: previewRows(made, page),
        next: wanted.length > page.length ? (page.at(-1)?.row ?? null) : null,
      };
    });
  }

  private summary(found: PlanImportEntity): PlanImportSummary {
    const { id, version, planId, status, kind, fileName, createdBy, loadedBy, counts } = found;
    return {
      id,
      version,
      planId,
      status,
      kind,
      fileName,
      createdAt: found.createdAt.toISOString(),
      createdBy,
      loadedAt: found.loadedAt?.toISOString() ?? null,
      loadedBy,
      undoneAt: found.undoneAt?.toISOString() ?? null,
      undoUntil: undoUntil(found)?.toISOString() ?? null,
      mayUndo: mayStillUndo(found, this.clock.now()),
      counts,
      contactCount: found.personIds.length + found.memberIds.length,
    };
  }
}

/** In the order of the alphabet, whether officers, elected members or of the taskforce. */
function contactsOf(
  tx: EntityManager,
  { organisationId, personIds, memberIds }: PlanImportEntity,
): Promise<{ text: string }[]> {
  return tx.query<{ text: string }[]>(
    `select name as text from person where organisation_id = $1 and id = any($2::uuid[])
     union all
     select coalesce(person_name, seat) from taskforce_member where organisation_id = $1 and id = any($3::uuid[])
     order by text`,
    [organisationId, personIds, memberIds],
  );
}

function madeBy({ rows, goals }: ReadTable): Pick<ImportPreview, 'newGoals' | 'newActions' | 'newContacts'> {
  const actions = rows.filter(({ outcome }) => outcome === 'action');
  const contacts = actions.flatMap(({ action }: ReadRow) => action?.contacts ?? []);
  return {
    newGoals: goals.filter(({ existingId }) => existingId === null).length,
    newActions: actions.length,
    newContacts: new Set(contacts.map(contactKey)).size,
  };
}

function columnsOf({ headerRow, mapping }: PlanImportEntity, rows: readonly (readonly string[])[]): ImportColumn[] {
  const header = rows[headerRow - 1] ?? [];
  return mapping.fields.map((field, column) => ({
    column,
    letters: columnLetters(column),
    heading: (header[column] ?? '').trim(),
    field,
    certainty: mapping.certainties[column] ?? 'none',
    samples: samplesOf(rows.slice(headerRow), column, (header[column] ?? '').trim()),
  }));
}

/** From rows of several cells, since those of one are titles of sections. */
function samplesOf(rows: readonly (readonly string[])[], column: number, heading: string): { text: string }[] {
  const found: string[] = [];
  for (const cells of rows) {
    const text = (cells[column] ?? '').trim();
    if (
      text !== '' &&
      text !== heading &&
      !found.includes(text) &&
      cells.filter((cell) => cell.trim() !== '').length > 1
    )
      found.push(text);
    if (found.length === samplesShown) break;
  }
  return found.map((text) => ({ text: text.slice(0, textMost) }));
}

function topRowsOf(rows: readonly (readonly string[])[]): ImportTopRow[] {
  return rows.slice(0, topRowsShown).map((cells, place) => ({
    row: place + 1,
    text: cells
      .filter((cell) => cell.trim() !== '')
      .join(' · ')
      .slice(0, textMost),
  }));
}
