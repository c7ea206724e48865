import type { ContentField, FieldValue } from '@waymark/domain/versions/content-tree';
import { dayWords, numberWords } from '../platform/english';
import { contentField, type Names } from './content-field';
import {
  actionFields,
  type FieldSetting,
  goalFields,
  milestoneFields,
  planFields,
  targetFields,
} from './content-fields';
import { asWords } from './kind-label';

const settings: Readonly<Record<string, readonly FieldSetting[]>> = {
  plan: planFields,
  goal: goalFields,
  action: actionFields,
  milestone: milestoneFields,
  target: targetFields,
};

/** How a value that the audit kept reads; a field of a kind that sets no words reads by its form. */
export function pastValue(kind: string, field: ContentField, value: unknown, names: Names): string {
  const setting = settings[kind]?.find(({ name }) => name === field.name) ?? field;
  const known: Names = new Map([...names, ...codesAsWords(value, names)]);
  return contentField(setting, asFieldValue(value), known).shown;
}

function asFieldValue(value: unknown): FieldValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(memberWords) : null;
}

/** The points of a target are the one list whose members are no text. */
function memberWords(member: unknown): string {
  if (typeof member === 'string') return member;
  const { on, value } = member as { on?: string; value?: number };
  if (on === undefined || value === undefined) return JSON.stringify(member);
  return `${numberWords(value, Number.isInteger(value) ? 0 : 1)} on ${dayWords(on)}`;
}

/** Codes without words of their own are made readable, so that none is shown raw. */
function codesAsWords(value: unknown, names: Names): [string, string][] {
  const codes = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  return codes
    .filter((code) => /^[a-z]+(-[a-z]+)*$/.test(code) && !names.has(code))
    .map((code) => [code, asWords(code)]);
}
