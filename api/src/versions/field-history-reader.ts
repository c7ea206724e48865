import { Injectable } from '@nestjs/common';
import type { FieldEvent, FieldHistory, PartHistory } from '@waymark/contract/versions';
import { Refusal } from '@waymark/domain/refusal';
import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import type { PlanEntity } from '../plans/plan.entities';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { Names } from './content-field';
import { readNames } from './content-names';
import type { FieldAddress, PartAddress } from './field-address';
import { fieldCounts, fieldEvents, type FieldEventRow } from './field-events';
import { isChangeable, mayRestore } from './field-rights';
import { hiddenBaselines, hiddenWords } from './hidden-baseline';
import { fieldsOf, findPart, type FoundPart } from './find-part';
import { kindLabel } from './kind-label';
import { pastValue } from './past-value';
import { wordComparer } from '../platform/word-parts';

interface Subject extends FoundPart {
  field: ContentField;
}

/** Answers who changed a field of a plan or of anything in it, when, and from what to what. */
@Injectable()
export class FieldHistoryReader {
  constructor(private readonly database: Database) {}

  /** The fields of a part, with the last change of each. */
  part(viewer: Viewer, address: PartAddress): Promise<PartHistory> {
    return this.database.reading(viewer, async (tx) => {
      const { plan, node } = await findPart(tx, viewer, address);
      const counts = new Map((await fieldCounts(tx, plan, node.id)).map((count) => [count.name, count]));
      const { id: subjectId, kind, reference, title } = node;
      return {
        ...{ subjectId, kind, kindLabel: kindLabel(kind), reference, title, planTitle: plan.title },
        fields: fieldsOf(node).map(({ name, label, shown }) => {
          const { count = 0, at = null, by = null } = counts.get(name) ?? {};
          return { name, label, shown, changeCount: count, changedAt: at, changedBy: by };
        }),
      };
    });
  }

  history(viewer: Viewer, address: FieldAddress): Promise<FieldHistory> {
    return this.database.reading(viewer, async (tx) => {
      const subject = await findSubject(tx, viewer, address);
      const { plan, node, field } = subject;
      const [names, rows, version] = await Promise.all([
        readNames(tx, plan.organisationId, plan.edition),
        fieldEvents(tx, plan, node.id, field.name),
        versionOf(tx, plan, node),
      ]);
      const { id: subjectId, kind, reference, title } = node;
      const isBaseline = kind === 'target' && field.name === 'baselineValue';
      const isHidden = isBaseline ? await hiddenBaselines(tx, plan.organisationId, subjectId) : () => false;
      return {
        ...{ subjectId, kind, kindLabel: kindLabel(kind), reference, title, planTitle: plan.title },
        ...{ name: field.name, label: field.label, form: field.form, shown: field.shown, version },
        events: eventsOf(viewer, { ...subject, isHidden }, rows, names),
      };
    });
  }
}

/** What is not for this viewer answers as if there were none. */
async function findSubject(tx: EntityManager, viewer: Viewer, address: FieldAddress): Promise<Subject> {
  const found = await findPart(tx, viewer, address);
  const field = fieldsOf(found.node).find(({ name }) => name === address.field);
  if (!field) throw new Refusal('missing', 'field');
  return { ...found, field };
}

async function versionOf(tx: EntityManager, plan: PlanEntity, { id, kind }: ContentNode): Promise<number> {
  if (kind === 'plan') return plan.version;
  if (!isChangeable(kind)) return 0;
  const rows = await tx.query<{ version: number }[]>(
    `select version from ${kind} where organisation_id = $1 and id = $2`,
    [plan.organisationId, id],
  );
  return rows[0]?.version ?? 0;
}

interface Told extends Subject {
  /** Whether a value that the record kept is hidden to protect people. */
  isHidden: (value: unknown) => boolean;
}

function eventsOf(viewer: Viewer, subject: Told, rows: readonly FieldEventRow[], names: Names): FieldEvent[] {
  const { plan, node, field, isHidden } = subject;
  const words = wordComparer();
  const long = field.form === 'text' || field.form === 'line';
  const open = mayRestore(viewer, plan, node.kind, field.name);
  const shownOf = (value: unknown): string =>
    isHidden(value) ? hiddenWords : pastValue(node.kind, field, value, names);
  return rows.map((row) => {
    const { id, event, at, by, reason, restored } = row;
    const before = row.hadBefore ? shownOf(row.before) : null;
    const after = shownOf(row.after);
    return {
      ...{ id, event, at, by, reason, restored, before, after },
      words: long && before !== null ? words(before, after) : [],
      mayRestore: open && before !== null && before !== field.shown && !isHidden(row.before),
    };
  });
}
