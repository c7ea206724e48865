import { Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { newNonce } from '../platform/security-headers';
import { guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import type { DocumentLayout } from '../reports/document-layout';
import { documentName } from '../reports/document-name';
import { DocumentPress } from '../reports/document-press';
import { layoutFor } from '../reports/find-layout';
import type { Paper } from '../reports/paper';
import type { DocumentTask } from '../reports/render-document';
import { BoardPackEntity, type PackDocuments } from './board-pack.entity';
import { editablePack, findPack } from './find-pack';
import { packPaper, type PaperPack, summaryPaper } from './pack-paper';
import { recordPack, told } from './pack-register';

export type PackPart = 'pack' | 'summary';
export type PackForm = 'html' | 'docx';

export interface PrintedPack {
  name: string;
  nonce: string;
  file: Buffer;
}

/** Stands in a kept page where each answer puts a nonce of its own; no part of any text may look like it. */
const noncePlace = 'nonce-of-the-answer-that-shows-this-page';

/** Writes packs as documents. A frozen one is handed out as it was written then, byte for byte. */
@Injectable()
export class PackDocumentsPrinter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly press: DocumentPress,
  ) {}

  async print(viewer: Viewer, id: string, part: PackPart, form: PackForm): Promise<PrintedPack> {
    const nonce = newNonce();
    const { pack, kept, layout } = await this.database.reading(viewer, async (tx) => {
      const found = await findPack(tx, viewer, id);
      return {
        pack: found.pack,
        kept: await keptDocuments(tx, found.pack),
        layout: await layoutFor(tx, found.pack.organisationId),
      };
    });
    const slug = `${pack.content.planSlug}-board-${part}`;
    const name = documentName({ slug, day: pack.periodEnd, extension: form });
    if (kept) return { name, nonce, file: unpacked(kept[`${part}.${form}`], form, nonce) };
    const file =
      part === 'pack'
        ? await this.write(packPaper(pack), layout, form, nonce)
        : await this.write(summaryPaper(pack), onePage(layout), form, nonce);
    return { name, nonce, file };
  }

  /** From now on the pack says what it says, in each of its documents. */
  async freeze(viewer: Viewer, id: string, version: number): Promise<void> {
    const frozenAt = this.clock.now();
    const before = await this.database.reading(viewer, async (tx) => {
      const { pack } = await editablePack(tx, viewer, id);
      return { pack, layout: await layoutFor(tx, pack.organisationId) };
    });
    if (before.pack.version !== version) throw new Refusal('stale', 'board-pack', { current: told(before.pack) });
    // Written before the transaction, which then holds nobody up; the version says whether the pack is still the same.
    const documents = await packDocuments({ ...before.pack, frozenAt }, before.layout, (task) =>
      this.press.write(task),
    );
    await this.database.as(viewer, async (tx) => {
      const { pack } = await editablePack(tx, viewer, id);
      const changes = { frozenAt, frozenBy: viewer.name, documents };
      await guardedUpdate(tx, { of: BoardPackEntity, noun: 'board-pack', row: pack, version, told }, changes);
      await recordPack(tx, viewer, pack, { deed: 'freeze', after: { title: pack.title } });
    });
  }

  private write(paper: Paper, layout: DocumentLayout, form: PackForm, nonce: string): Promise<Buffer> {
    return this.press.write(taskOf(paper, layout, form, nonce));
  }
}

/** The documents of a pack as they are kept once it is frozen. */
export async function packDocuments(
  pack: PaperPack,
  layout: DocumentLayout,
  write: (task: DocumentTask) => Promise<Uint8Array>,
): Promise<PackDocuments> {
  const [whole, summary] = [packPaper(pack), summaryPaper(pack)];
  const page = async (paper: Paper, look: DocumentLayout) =>
    Buffer.from(await write(taskOf(paper, look, 'html', noncePlace))).toString('utf8');
  const word = async (paper: Paper, look: DocumentLayout) =>
    Buffer.from(await write(taskOf(paper, look, 'docx', ''))).toString('base64');
  return {
    'pack.html': await page(whole, layout),
    'pack.docx': await word(whole, layout),
    'summary.html': await page(summary, onePage(layout)),
    'summary.docx': await word(summary, onePage(layout)),
  };
}

function taskOf(paper: Paper, layout: DocumentLayout, form: PackForm, nonce: string): DocumentTask {
  const source = { paper };
  return form === 'html' ? { form, source, layout, nonce } : { form, source, layout };
}

/** What stands first on every paper of the council would take the room of the summary. */
const onePage = (layout: DocumentLayout): DocumentLayout => ({ ...layout, leadText: '' });

function unpacked(document: string, form: PackForm, nonce: string): Buffer {
  if (form === 'docx') return Buffer.from(document, 'base64');
  return Buffer.from(document.replace(`nonce="${noncePlace}"`, `nonce="${nonce}"`));
}

async function keptDocuments(
  tx: EntityManager,
  { organisationId, id }: BoardPackEntity,
): Promise<PackDocuments | null> {
  const [row] = await tx.query<{ documents: PackDocuments | null }[]>(
    'select documents from board_pack where organisation_id = $1 and id = $2',
    [organisationId, id],
  );
  return row?.documents ?? null;
}
