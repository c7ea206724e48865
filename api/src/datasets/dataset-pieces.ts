import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { EntityManager } from 'typeorm';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);
const fast = { level: 1 };
const pieceMost = 16_777_216;

export interface OfDataset {
  organisationId: string;
  id: string;
}

/** Packed before it is sent, so that a file of hundreds of megabytes takes tens. */
export const packed = (text: string): Promise<Buffer> => pack(Buffer.from(text), fast);

export async function keepPiece(tx: EntityManager, of: OfDataset, place: number, text: Buffer): Promise<void> {
  await tx.query('insert into dataset_piece (organisation_id, import_id, place, text) values ($1, $2, $3, $4)', [
    of.organisationId,
    of.id,
    place,
    text,
  ]);
}

/** A piece of the text by its place; null after the last. */
export async function readPiece(tx: EntityManager, of: OfDataset, place: number): Promise<string | null> {
  const rows = await tx.query<{ text: Buffer }[]>(
    'select text from dataset_piece where organisation_id = $1 and import_id = $2 and place = $3',
    [of.organisationId, of.id, place],
  );
  if (!rows[0]) return null;
  return (await unpack(rows[0].text, { maxOutputLength: pieceMost })).toString('utf8');
}

/** What a file held, and the figures it would make, go together. */
export async function dropText(tx: EntityManager, of: OfDataset): Promise<void> {
  for (const table of ['dataset_piece', 'dataset_figure']) {
    await tx.query(`delete from ${table} where organisation_id = $1 and import_id = $2`, [of.organisationId, of.id]);
  }
}
