import { Injectable } from '@nestjs/common';
import type {
  ChangeNarrativeTest,
  ChangeNarrativeUse,
  NewNarrativeTest,
  NewNarrativeUse,
} from '@waymark/contract/narratives';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityTarget } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { narrativeToWrite, type NoteEntity, type NoteKind, noteKinds, noteToWrite } from './find-narrative';
import { record } from './narrative-register';

type NewNote = NewNarrativeUse | NewNarrativeTest;
type ChangeNote = ChangeNarrativeUse | ChangeNarrativeTest;

/** Keeps where the story is told and with whom it was tested. Each answers the narrative that it belongs to. */
@Injectable()
export class NarrativeNotes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, kind: NoteKind, { narrativeId, body, key }: Adding): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { narrative } = await narrativeToWrite(tx, viewer, narrativeId);
      const { organisationId } = narrative;
      this.assertFits(body);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      await tx.insert<NoteEntity>(noteKinds[kind], { ...body, organisationId, id, narrativeId });
      await record(tx, viewer, narrative, { name: `narrative.${kind}-add`, after: withoutCount(body) });
    });
  }

  change(viewer: Viewer, kind: NoteKind, { id, version, body }: Changing): Promise<string> {
    this.assertFits(body);
    return this.write(viewer, kind, { id, version, deed: 'change', decide: () => body });
  }

  archive(viewer: Viewer, kind: NoteKind, id: string, version: number): Promise<string> {
    const decide = () => ({ archivedAt: this.clock.now() });
    return this.write(viewer, kind, { id, version, deed: 'archive', decide });
  }

  restore(viewer: Viewer, kind: NoteKind, id: string): Promise<string> {
    const decide = ({ archivedAt }: NoteEntity) => {
      if (archivedAt === null) throw new Refusal('conflict', 'not-archived');
      return { archivedAt: null };
    };
    return this.write(viewer, kind, { id, version: null, deed: 'restore', decide });
  }

  private write(viewer: Viewer, kind: NoteKind, { id, version, deed, decide }: Writing): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { note, narrative } = await noteToWrite(tx, viewer, kind, id);
      const changes: Partial<NoteEntity> = decide(note);
      const of: EntityTarget<NoteEntity> = noteKinds[kind];
      const guarded = { of, noun: kind, row: note, version: version ?? note.version, told: withoutCount };
      await guardedUpdate(tx, guarded, changes);
      const changed = differences<object>(withoutCount(note), withoutCount(changes));
      await record(tx, viewer, narrative, { name: `narrative.${kind}-${deed}`, ...changed });
      return narrative.id;
    });
  }

  private assertFits(body: ChangeNote): void {
    const fields: { pointer: string; code: string }[] = [];
    if ('link' in body && body.link && !/^https?:\/\/\S+$/i.test(body.link)) {
      fields.push({ pointer: '/link', code: 'not-an-address' });
    }
    if ('testedOn' in body && body.testedOn && body.testedOn > this.clock.today()) {
      fields.push({ pointer: '/testedOn', code: 'in-future' });
    }
    refuseFields(fields);
  }
}

/** A count of people leaves only as the reader shows it: neither a stale editor is told it nor the record. */
const withoutCount = <T extends object>(note: T): T => ('peopleCount' in note ? { ...note, peopleCount: null } : note);

interface Adding {
  narrativeId: string;
  body: NewNote;
  key: Repeatable | null;
}

interface Changing {
  id: string;
  version: number;
  body: ChangeNote;
}

interface Writing {
  id: string;
  version: number | null;
  deed: string;
  decide: (note: NoteEntity) => Partial<NoteEntity>;
}
