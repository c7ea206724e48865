import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ImportPreview, PlanImport } from '@waymark/contract/imports';
import type { Answer, Client } from './client';

const folder = join(__dirname, '../data/imports');

/** Layouts of real plans: a workbook of actions with two leads under priority areas, and a table from a text with objectives. */
export const cityPlanFile = join(folder, 'city-plan.xlsx');
export const cityPlan = (): Buffer => readFileSync(cityPlanFile);
export const townPlan = (): string => readFileSync(join(folder, 'town-plan.html'), 'utf8');

const workbookXml = '<workbook><sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>';
const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** A workbook of one sheet, with whatever else is packed in. */
export function workbook(sheet: string, more: Record<string, Uint8Array> = {}): Buffer {
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8(workbookXml),
      'xl/_rels/workbook.xml.rels': strToU8(relations),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
      ...more,
    }),
  );
}

const unpackedMost = 61;
const mebibyte = 1_048_576;

/** A small file that unpacks to more than anyone may send. */
export const bomb = (): Buffer => workbook('', { 'xl/media/big.bin': new Uint8Array(unpackedMost * mebibyte) });
export const macros = (): Buffer => workbook('', { 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') });

const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
export const encrypted = (): Buffer =>
  Buffer.concat([oldOffice, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(64)]);
export const oldWorkbook = (): Buffer =>
  Buffer.concat([oldOffice, Buffer.alloc(512), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(64)]);
export const wordDocument = (): Buffer => Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document/>') }));

export function upload<T = PlanImport>(
  client: Client,
  planId: string,
  file: Uint8Array,
  name = 'plan.xlsx',
): Promise<Answer<T>> {
  return client.send<T>('POST', `/api/v1/plans/${planId}/imports/file?name=${encodeURIComponent(name)}`, {
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

export const previewOf = async (client: Client, { id }: Pick<PlanImport, 'id'>, query = ''): Promise<ImportPreview> =>
  (await client.get<ImportPreview>(`/imports/${id}/preview${query}`)).ok();

export const load = (client: Client, { id }: Pick<PlanImport, 'id'>, version: number): Promise<Answer<PlanImport>> =>
  client.send<PlanImport>('POST', `/api/v1/imports/${id}/load`, { version, body: {} });

/** How the changes of imports are brought about where the least body of their contract is not enough. */
export const importWays = {
  'post /plans/{planId}/imports': { body: () => ({ text: 'Goal\tTheme\tAction\nWelcome\tT1\tOpen a desk' }) },
  'post /plans/{planId}/imports/file': {
    body: () => Buffer.from('Goal,Theme,Action\nWelcome,T1,Open a desk'),
    headers: { 'content-type': 'application/octet-stream' },
  },
  'patch /imports/{importId}': { body: () => ({ headerRow: 0 }) },
  'post /imports/{importId}/undo': { before: `update plan_import set status = 'loaded', loaded_at = now()` },
};
