import { applyEach, validate, type SchemaPathTree } from '@angular/forms/signals';
import type { GovernanceRecord, NewGovernanceRecord, RecordDocument } from '@waymark/contract/governance';
import type { Day } from '@waymark/domain/day';
import { governanceKinds, type GovernanceKind } from '@waymark/domain/governance/vocabulary';
import { addressLength, lineLength, textLength } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import { atMost, chosen, filled, orNull } from '../../ui/forms/rules';
import { valueWords } from '../../ui/meeting';
import { kindWords } from '../governance-words';

export interface RecordForm {
  kind: GovernanceKind | null;
  body: string;
  heldOn: Day | null;
  publishedOn: Day | null;
  keyDecision: boolean;
  decision: string;
  minuteReference: string;
  planVersion: number | null;
  documents: readonly RecordDocument[];
  privateText: string;
}

export const emptyRecord: RecordForm = {
  ...{ kind: null, body: '', heldOn: null, publishedOn: null, keyDecision: false, decision: '' },
  ...{ minuteReference: '', planVersion: null, documents: [], privateText: '' },
};

export const recordLabels: Readonly<Record<keyof RecordForm, string>> = {
  kind: $localize`:@@governance.record.kind:What it is`,
  body: $localize`:@@governance.record.body:Cabinet, committee or officer`,
  heldOn: $localize`:@@governance.record.held-on:Day`,
  publishedOn: $localize`:@@governance.record.published-on:Decision published on`,
  keyDecision: $localize`:@@governance.record.key:This is a key decision`,
  decision: $localize`:@@governance.record.decision:What was decided`,
  minuteReference: $localize`:@@governance.record.minute:Minute reference`,
  planVersion: $localize`:@@governance.record.plan-version:Number of the version of the plan that it was about`,
  documents: $localize`:@@governance.record.documents:Documents`,
  privateText: $localize`:@@governance.record.private:Private part`,
};

export function recordRules(path: SchemaPathTree<RecordForm>): void {
  chosen(path.kind, $localize`:@@governance.record.kind.required:Choose what it is`);
  filled(path.body, $localize`:@@governance.record.body.required:Enter the body, like Cabinet`);
  atMost(path.body, lineLength);
  chosen(path.heldOn, $localize`:@@governance.record.held-on.required:Enter the day, like 10 3 2027`);
  atMost(path.minuteReference, lineLength);
  for (const text of [path.decision, path.privateText]) atMost(text, textLength);
  applyEach(path.documents, documentRules);
  validate(path.publishedOn, ({ value, valueOf }) => {
    const [published, held] = [value(), valueOf(path.heldOn)];
    if (published === null || held === null || published >= held) return null;
    return {
      kind: 'before-the-meeting',
      message: $localize`:@@governance.record.published.order:Enter a day that is not before the meeting`,
    };
  });
}

/** A row that is left empty counts as none. */
function documentRules(path: SchemaPathTree<RecordDocument>): void {
  atMost(path.title, lineLength);
  atMost(path.address, addressLength);
  validate(path.address, ({ value, valueOf }) => {
    const message = $localize`:@@governance.record.document.needed:Enter an address that begins with https://`;
    const needed = value().trim() !== '' || valueOf(path.title).trim() !== '';
    return needed && !/^https?:\/\/\S+$/i.test(value().trim()) ? { kind: 'not-an-address', message } : null;
  });
}

export function recordValues(record: GovernanceRecord): RecordForm {
  const { kind, body, heldOn, publishedOn, keyDecision, decision, planVersion } = record;
  return {
    ...{ kind, body, heldOn, publishedOn, keyDecision, decision, planVersion },
    minuteReference: record.minuteReference ?? '',
    documents: record.documents.map(({ title, address }) => ({ title, address })),
    privateText: record.privateText ?? '',
  };
}

/** What is sent: a document without a title is named by its address. */
export function recordBody({ kind, heldOn, documents, minuteReference, ...rest }: RecordForm): NewGovernanceRecord {
  return {
    ...rest,
    kind: kind ?? governanceKinds[0],
    heldOn: heldOn ?? '',
    minuteReference: orNull(minuteReference),
    documents: documents
      .map(({ title, address }) => ({ title: title.trim() || address.trim(), address: address.trim() }))
      .filter(({ address }) => address !== ''),
  };
}

export function recordWords(field: keyof RecordForm, value: unknown): { label: string; text: string } {
  const label = recordLabels[field];
  const isDay = field === 'heldOn' || field === 'publishedOn';
  if (field === 'documents') return { label, text: valueWords((value as RecordDocument[]).map(({ title }) => title)) };
  return { label, text: isDay && typeof value === 'string' ? dayWords(value) : valueWords(value, kindWords) };
}
