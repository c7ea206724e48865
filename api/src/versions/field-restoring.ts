import { Injectable } from '@nestjs/common';
import type { RestoreField } from '@waymark/contract/versions';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import { ContractPipe } from '../platform/contract-pipe';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { fieldEvents } from './field-events';
import type { FieldAddress } from './field-address';
import { hiddenBaselines } from './hidden-baseline';
import { type ChangeableKind, changeableKinds, changeRules } from './field-rights';
import { PartChanges } from './part-changes';

/** Puts back what a field said before a change: by the same way as any other change, which says what it takes back. */
@Injectable()
export class FieldRestoring {
  private readonly contract = new ContractPipe();

  constructor(
    private readonly database: Database,
    private readonly changes: PartChanges,
  ) {}

  async restore(viewer: Viewer, address: FieldAddress, version: number, { eventId }: RestoreField): Promise<void> {
    const { kind, value } = await this.formerValue(viewer, address, eventId);
    const { contract, never } = changeRules[kind];
    if (never.includes(address.field)) throw new Refusal('conflict', 'not-restorable');
    const body = await this.contract.transform({ [address.field]: value }, { type: 'body', metatype: contract });
    await this.changes.change(
      kind,
      { ...viewer, restores: eventId },
      { id: address.subjectId, version },
      body as object,
    );
  }

  private formerValue(viewer: Viewer, { planId, subjectId, field }: FieldAddress, eventId: string): Promise<Former> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const event = (await fieldEvents(tx, plan, subjectId, field)).find(({ id }) => id === eventId);
      if (!event) throw new Refusal('missing', 'event');
      const kind = changeableKinds.find((known) => event.event.startsWith(`${known}.`));
      if (!kind || !event.hadBefore) throw new Refusal('conflict', 'not-restorable');
      await assertShown(tx, { organisationId: plan.organisationId, subjectId, field }, event.before);
      return { kind, value: event.before };
    });
  }
}

/** What is hidden is not put back either, where it would be shown. */
async function assertShown(
  tx: EntityManager,
  { organisationId, subjectId, field }: { organisationId: string; subjectId: string; field: string },
  value: unknown,
): Promise<void> {
  if (field !== 'baselineValue') return;
  const isHidden = await hiddenBaselines(tx, organisationId, subjectId);
  if (isHidden(value)) throw new Refusal('conflict', 'not-restorable');
}

interface Former {
  kind: ChangeableKind;
  value: unknown;
}
