import { Injectable } from '@nestjs/common';
import type {
  ChangeConsultationGroup,
  ChangeConsultationTheme,
  NewConsultationGroup,
  NewConsultationTheme,
} from '@waymark/contract/consultation';
import { assertCan } from '@waymark/domain/access';
import { groupsOfConsultation, themesOfConsultation } from '@waymark/domain/consultation/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager, EntityTarget } from 'typeorm';
import { assertCurrent, assertNotArchived } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertPartsOf, type Links } from './assert-parts-of';
import { ConsultationGroupEntity, ConsultationThemeEntity } from './consultation.entities';
import { recordConsultation } from './consultation-events';
import { findConsultation, findGroup, findTheme, type FoundConsultation } from './find-consultation';

const group = { of: ConsultationGroupEntity, noun: 'consultation-group', find: findGroup, limit: groupsOfConsultation };
const theme = { of: ConsultationThemeEntity, noun: 'consultation-theme', find: findTheme, limit: themesOfConsultation };
const kinds = { group, theme };
export type PartKind = keyof typeof kinds;

type NewPart = NewConsultationGroup | NewConsultationTheme;
type ChangePart = ChangeConsultationGroup | ChangeConsultationTheme;
type PartEntity = ConsultationGroupEntity | ConsultationThemeEntity;

/** Keeps the groups that a consultation reaches and the themes of what they said. Each change answers the consultation. */
@Injectable()
export class ConsultationParts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(
    viewer: Viewer,
    consultationId: string,
    { part, body }: { part: PartKind; body: NewPart },
    key: Repeatable | null,
  ): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await findConsultation(tx, viewer, consultationId);
      const { consultation, plan } = found;
      const { organisationId } = consultation;
      assertEditable(viewer, found);
      if (part === 'theme') await assertPartsOf(tx, plan, body as Links);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return consultationId;
      const { noun, limit } = kinds[part];
      const of: EntityTarget<PartEntity> = kinds[part].of;
      const count = await tx.countBy(of, { organisationId, consultationId });
      if (count >= limit) throw new Refusal('conflict', 'list-full', { limit });
      await tx.insert(of, { ...body, organisationId, id, consultationId });
      await recordConsultation(tx, viewer, consultation, { name: `${noun}.add`, kind: noun, id, after: body });
      return consultationId;
    });
  }

  change(viewer: Viewer, id: string, version: number, given: { part: PartKind; body: ChangePart }): Promise<string> {
    const { part, body } = given;
    return this.write(viewer, part, id, async (tx, _row, { plan }) => {
      if (part === 'theme') await assertPartsOf(tx, plan, body as Links);
      return { version, changes: body, deed: 'change' };
    });
  }

  async archive(viewer: Viewer, id: string, version: number, part: PartKind): Promise<void> {
    await this.write(viewer, part, id, (_tx, row) => ({
      version,
      changes: { archivedAt: row.archivedAt ?? this.clock.now() },
      deed: 'archive',
    }));
  }

  restore(viewer: Viewer, id: string, part: PartKind): Promise<string> {
    return this.write(viewer, part, id, (_tx, row) => {
      if (row.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      return { version: row.version, changes: { archivedAt: null }, deed: 'restore' };
    });
  }

  private write(viewer: Viewer, part: PartKind, id: string, decide: Decide): Promise<string> {
    const { noun, find } = kinds[part];
    return this.database.as(viewer, async (tx) => {
      const { part: row, ...found } = await find(tx, viewer, id);
      assertEditable(viewer, found);
      const { version, changes, deed } = await decide(tx, row, found);
      assertCurrent(noun, withoutCount(row), version);
      const of: EntityTarget<PartEntity> = kinds[part].of;
      await guardedUpdate(tx, { of, noun, row, version, told: withoutCount }, changes as Partial<PartEntity>);
      const changed = deed === 'change' ? differences<object>(row, changes) : {};
      await recordConsultation(tx, viewer, found.consultation, { name: `${noun}.${deed}`, kind: noun, id, ...changed });
      return row.consultationId;
    });
  }
}

/** The state that a stale editor is told: a count of people leaves only as the reader shows it. */
const withoutCount = (row: PartEntity): PartEntity => ('responses' in row ? { ...row, responses: null } : row);

interface Decided {
  version: number;
  changes: object;
  deed: 'change' | 'archive' | 'restore';
}
type Decide = (tx: EntityManager, row: PartEntity, found: FoundConsultation) => Decided | Promise<Decided>;

function assertEditable(viewer: Viewer, { consultation, plan }: FoundConsultation): void {
  assertCan(viewer, 'consultation:edit', consultation.organisationId);
  assertNotArchived(plan);
  if (consultation.archivedAt !== null) throw new Refusal('conflict', 'consultation-archived');
}
