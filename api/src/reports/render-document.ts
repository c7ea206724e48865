import type { PlanContent } from '@waymark/domain/versions/content-tree';
import type { DocumentLayout } from './document-layout';
import { docxDocument } from './docx-document';
import { htmlDocument } from './html-document';
import type { Paper } from './paper';
import { type PaperFacts, planPaper } from './plan-paper';
import { planTableCsv } from './plan-table-csv';
import { xlsxWorkbook } from './xlsx-workbook';

/** A plan is arranged where it is written; other papers come arranged. */
export type DocumentSource = { content: PlanContent; facts: PaperFacts } | { paper: Paper };

export type DocumentTask =
  | { form: 'html'; source: DocumentSource; layout: DocumentLayout; nonce: string }
  | { form: 'docx'; source: DocumentSource; layout: DocumentLayout }
  | { form: 'xlsx'; content: PlanContent; facts: PaperFacts; layout: DocumentLayout }
  | { form: 'csv'; content: PlanContent };

/** Writes one document, whatever its form. */
export async function renderDocument(task: DocumentTask): Promise<Uint8Array> {
  switch (task.form) {
    case 'html':
      return Buffer.from(htmlDocument(paperOf(task.source), task.layout, task.nonce));
    case 'docx':
      return docxDocument(paperOf(task.source), task.layout);
    case 'xlsx':
      return xlsxWorkbook(task.content, planPaper(task.content, task.facts).facts, task.layout.tableColour);
    case 'csv':
      return Buffer.from(planTableCsv(task.content));
  }
}

const paperOf = (source: DocumentSource): Paper =>
  'paper' in source ? source.paper : planPaper(source.content, source.facts);
