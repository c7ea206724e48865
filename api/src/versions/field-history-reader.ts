import { Injectable } from '@nestjs/common';
import type { FieldEvent, FieldHistory } from '@waymark/contract/versions';
import { Refusal } from '@waymark/domain/refusal';
import { type ContentField, type ContentNode, placedNodes } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { Names } from './content-field';
import { readNames } from './content-names';
import type { FieldAddress } from './field-address';
import { fieldEvents, type FieldEventRow } from './field-events';
import { isChangeable, mayRestore } from './field-rights';
import { seenBy } from './find-version';
import { gatherContent } from './gather-content';
import { kindLabel } from './kind-label';
import { pastValue } from './past-value';
import { wordComparer } from './word-parts';

interface Subject {
  plan: PlanEntity;
  node: ContentNode;
  field: ContentField;
}

/** Answers who changed a field of a plan or of anything in it, when, and from what to what. */
@Injectable()
export class FieldHistoryReader {
  constructor(private readonly database: Database) {}

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
      return {
        ...{ subjectId, kind, kindLabel: kindLabel(kind), reference, title, planTitle: plan.title },
        ...{ name: field.name, label: field.label, form: field.form, shown: field.shown, version },
        events: eventsOf(viewer, subject, rows, names),
      };
    });
  }
}

/** The part as it stands, and its field; what is put away or not for this viewer answers as if there were none. */
async function findSubject(tx: EntityManager, viewer: Viewer, address: FieldAddress): Promise<Subject> {
  const plan = await findPlan(tx, viewer, address.planId);
  const { root } = seenBy(viewer, plan, await gatherContent(tx, plan));
  const node = placedNodes(root).find((placed) => placed.node.id === address.subjectId)?.node;
  if (!node) throw new Refusal('missing', 'subject');
  const fields: ContentField[] = [
    { name: 'title', label: 'Title', form: 'line', value: node.title, shown: node.title },
  ];
  const field = [...fields, ...node.fields].find(({ name }) => name === address.field);
  if (!field) throw new Refusal('missing', 'field');
  return { plan, node, field };
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

function eventsOf(viewer: Viewer, subject: Subject, rows: readonly FieldEventRow[], names: Names): FieldEvent[] {
  const { plan, node, field } = subject;
  const words = wordComparer();
  const long = field.form === 'text' || field.form === 'line';
  const open = mayRestore(viewer, plan, node.kind, field.name);
  const shownOf = (value: unknown): string => pastValue(node.kind, field, value, names);
  return rows.map((row) => {
    const { id, event, at, by, reason, restored } = row;
    const before = row.hadBefore ? shownOf(row.before) : null;
    const after = shownOf(row.after);
    return {
      ...{ id, event, at, by, reason, restored, before, after },
      words: long && before !== null ? words(before, after) : [],
      mayRestore: open && before !== null && before !== field.shown,
    };
  });
}
