import { Injectable } from '@nestjs/common';
import type { ChangeEvidence, NewEvidence } from '@waymark/contract/impact';
import { assertCan } from '@waymark/domain/access';
import { listLength } from '@waymark/domain/limits';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertLeadsKnown } from '../plans/assert-leads';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertAssessable } from './assessable';
import { AssessmentEvidenceEntity } from './assessment.entities';
import { findAssessment, findEvidence, type FoundAssessment } from './find-assessment';
import { reviseAssessment } from './revise-assessment';

const people = { people: ['ownerId'], members: [] };

interface Deed {
  name: string;
  id: string;
  before?: unknown;
  after?: unknown;
}

/** Keeps what an assessment stands on, and what is not known yet. Each change answers the plan. */
@Injectable()
export class AssessmentEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, planId: string, body: NewEvidence, key: Repeatable | null): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const found = await findAssessment(tx, viewer, planId);
      const { organisationId, id: assessmentId } = found.assessment;
      assertCan(viewer, 'plan:edit', organisationId);
      assertAssessable(found.plan);
      await assertLeadsKnown(tx, organisationId, body, people);
      const linked = await this.linked(tx, organisationId, body);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      const count = await tx.countBy(AssessmentEvidenceEntity, { organisationId, assessmentId });
      if (count >= listLength) throw new Refusal('conflict', 'list-full', { limit: listLength });
      await tx.insert(AssessmentEvidenceEntity, { ...body, ...linked, organisationId, id, assessmentId });
      await this.record(tx, viewer, found, { name: 'evidence.add', id, after: body });
    });
  }

  async change(viewer: Viewer, id: string, version: number, body: ChangeEvidence): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await this.editable(tx, viewer, id);
      const { organisationId } = found.evidence;
      await assertLeadsKnown(tx, organisationId, body, people);
      const changes = { ...body, ...(await this.linked(tx, organisationId, body)) };
      const row = { of: AssessmentEvidenceEntity, noun: 'evidence', row: found.evidence, version };
      await guardedUpdate(tx, row, changes);
      const changed = differences<object>(found.evidence, body);
      await this.record(tx, viewer, found, { name: 'evidence.change', id, ...changed });
      return found.plan.id;
    });
  }

  async archive(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const found = await this.editable(tx, viewer, id);
      const row = { of: AssessmentEvidenceEntity, noun: 'evidence', row: found.evidence, version };
      await guardedUpdate(tx, row, { archivedAt: found.evidence.archivedAt ?? this.clock.now() });
      await this.record(tx, viewer, found, { name: 'evidence.archive', id });
    });
  }

  async restore(viewer: Viewer, id: string): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await this.editable(tx, viewer, id);
      const { evidence } = found;
      if (evidence.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const row = { of: AssessmentEvidenceEntity, noun: 'evidence', row: evidence, version: evidence.version };
      await guardedUpdate(tx, row, { archivedAt: null });
      await this.record(tx, viewer, found, { name: 'evidence.restore', id });
      return found.plan.id;
    });
  }

  private async editable(tx: EntityManager, viewer: Viewer, id: string) {
    const found = await findEvidence(tx, viewer, id);
    assertCan(viewer, 'plan:edit', found.evidence.organisationId);
    assertAssessable(found.plan);
    return found;
  }

  /** An indicator of the library or of the council itself, with whose it is. */
  private async linked(
    tx: EntityManager,
    organisationId: string,
    { indicatorId }: ChangeEvidence,
  ): Promise<{ indicatorOrganisationId?: string | null }> {
    if (indicatorId === undefined) return {};
    if (indicatorId === null) return { indicatorOrganisationId: null };
    const rows = await tx.query<{ organisationId: string }[]>(
      `select organisation_id as "organisationId" from indicator
       where id = $1 and organisation_id = any($2::uuid[]) and archived_at is null`,
      [indicatorId, [organisationId, await this.database.libraryId()]],
    );
    if (rows[0]) return { indicatorOrganisationId: rows[0].organisationId };
    throw fieldRefused('/indicatorId', 'unknown');
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { assessment, plan }: FoundAssessment,
    { id, ...deed }: Deed,
  ): Promise<void> {
    await reviseAssessment(tx, viewer, assessment);
    const { organisationId } = assessment;
    await recordEvent(tx, viewer, {
      ...deed,
      organisationId,
      subject: { kind: 'assessment-evidence', id },
      planId: plan.id,
    });
  }
}
