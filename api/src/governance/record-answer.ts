import type { GovernanceRecord } from '@waymark/contract/governance';
import type { Day } from '@waymark/domain/day';
import { callInEnds, forwardPlanNotice } from '@waymark/domain/governance/notice';
import type { Nation } from '@waymark/domain/organisations/kinds';

/** A record as its row stands. */
export type RecordRow = Omit<GovernanceRecord, 'notice' | 'callIn' | 'privateText'> & { privateText: string };

/** The columns of `governance_record g` that make a `RecordRow`. */
export const recordColumns = `
  g.id, g.version, g.kind, g.body, g.held_on as "heldOn", g.published_on as "publishedOn",
  g.key_decision as "keyDecision", g.decision, g.minute_reference as "minuteReference",
  g.private_text as "privateText", g.documents, g.plan_version as "planVersion", g.changed_at as "changedAt",
  g.changed_by as "changedBy", g.archived_at is not null as archived`;

export interface Reading {
  nation: Nation | null;
  today: Day;
  mayRecord: boolean;
}

/** Records with what follows from their dates; a private part reaches those alone who keep the records. */
export function recordAnswers(rows: readonly RecordRow[], reading: Reading): GovernanceRecord[] {
  const standing = rows.filter(({ archived }) => !archived);
  const entries = standing.filter(({ kind }) => kind === 'forward-plan');
  return (reading.mayRecord ? rows : standing).map((row) => ({
    ...row,
    privateText: reading.mayRecord ? row.privateText : null,
    notice: noticeOf(row, entries, reading),
    callIn: callInOf(row, reading),
  }));
}

/** Of the entries before a meeting the first counts: notice runs from it. */
function noticeOf(
  row: RecordRow,
  entries: readonly RecordRow[],
  { nation, today }: Reading,
): GovernanceRecord['notice'] {
  if (row.kind !== 'decision' || nation === null) return null;
  const entry = entries.find(({ heldOn }) => heldOn <= row.heldOn);
  return forwardPlanNotice({ on: row.heldOn, keyDecision: row.keyDecision, nation }, entry?.heldOn ?? null, today);
}

/** Call-in is a matter of English and Welsh executives; elsewhere nothing is worked out. */
function callInOf(row: RecordRow, { nation }: Reading): GovernanceRecord['callIn'] {
  if (row.kind !== 'decision' || row.publishedOn === null) return null;
  return nation === 'England' || nation === 'Wales' ? callInEnds(row.publishedOn, nation) : null;
}
