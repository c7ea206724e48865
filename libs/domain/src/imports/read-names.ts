import type { PersonKind } from '../plans/vocabulary';
import { plainText } from './import-field';

export interface NamedLead {
  name: string;
  jobTitle: string | null;
  kind: PersonKind;
}

const elected = /^(cllr|cllrs|councillor|ald|alderman|mayor)\b\.?\s*/i;
const courtesies = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame)\b\.?\s*/i;
const nobody = /^(n ?\/? ?a|none|tbc|tbd|tba|to be (confirmed|agreed|appointed)|vacant|-|–|all)$/i;

/** Names without courtesies, case and signs: how two spellings of one person meet. */
export const plainName = (name: string): string => plainText(name.replace(elected, '').replace(courtesies, ''));

/** The people of a cell such as "Jane Smith, Head of Housing / Cllr Jones", in order, each once. */
export function readLeads(text: string): NamedLead[] {
  if (nobody.test(text.trim())) return [];
  const parts = text.split(
    /\s*(?:\/|;|\n|\s\+\s|\s&\s(?=(?:cllr|councillor)\b)|\s(?:and)\s(?=(?:cllr|councillor)\b))\s*/i,
  );
  const found = parts.map((part) => part.trim()).filter((part) => part !== '' && !nobody.test(part));
  const leads = found.map(leadOf);
  return leads.filter(
    ({ name }, place) => leads.findIndex((lead) => plainName(lead.name) === plainName(name)) === place,
  );
}

function leadOf(part: string): NamedLead {
  const kind: PersonKind = elected.test(part) ? 'elected-member' : 'officer';
  const titled = /^([^,(]+?)\s*(?:,\s*|\(\s*|\s[–—-]\s)(.+?)\)?$/.exec(part);
  const [, name = part, jobTitle = null] = titled ?? [];
  return { name: name.trim(), jobTitle: jobTitle?.trim() ?? null, kind };
}

interface Known {
  id: string;
  names: readonly (string | null)[];
}

/** Who bears each name, worked out once for a list: a table asks thousands of times. */
const indexes = new WeakMap<readonly Known[], ReadonlyMap<string, readonly string[]>>();

function indexOf(known: readonly Known[]): ReadonlyMap<string, readonly string[]> {
  const made = indexes.get(known);
  if (made) return made;
  const index = new Map<string, string[]>();
  for (const { id, names } of known) {
    for (const name of new Set(names.flatMap((one) => (one === null ? [] : plainName(one))))) {
      index.set(name, [...(index.get(name) ?? []), id]);
    }
  }
  indexes.set(known, index);
  return index;
}

/** Whether anybody bears the name. */
export const isBorne = (name: string, known: readonly Known[]): boolean => indexOf(known).has(plainName(name));

/** The one who bears the name; null when nobody does, or several do. */
export function findNamed(name: string, known: readonly Known[]): string | null {
  const found = indexOf(known).get(plainName(name)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
