import type {
  ComparedField,
  ComparedGroup,
  ComparedPart,
  VersionComparison,
  VersionLine,
} from '@waymark/contract/versions';
import type { Day } from '@waymark/domain/day';
import { occasionWords } from '../versions/content-words';
import { dayWords } from '../platform/english';
import { type Block, heading, note, type Paper } from './paper';
import { changeWords, comparisonKind, frontWords } from './report-words';

interface Compared {
  council: string;
  title: string;
  titleWelsh: string | null;
  today: Day;
}

/** What changed between two versions of a plan as a paper: what was added, removed, changed and moved, part by part. */
export function changesPaper(comparison: VersionComparison, { council, title, titleWelsh, today }: Compared): Paper {
  const { from, to, groups } = comparison;
  const nothing = groups.every(({ changes }) => changes.length === 0);
  return {
    language: 'en-GB',
    ...{ title, titleWelsh, council, kind: comparisonKind },
    facts: [
      { label: changeWords.from, value: versionWords(from) },
      { label: changeWords.to, value: to ? versionWords(to) : frontWords.now(dayWords(today)) },
    ],
    blocks: nothing ? [note(changeWords.nothing)] : [...summaryOf(comparison), ...groups.flatMap(groupBlocks)],
  };
}

export const versionWords = ({ number, occasion, madeAt }: VersionLine): string =>
  frontWords.kept(number, occasionWords[occasion].toLowerCase(), dayWords(madeAt.slice(0, 10)));

function summaryOf({ counts }: VersionComparison): Block[] {
  const rows = counts.map(({ type, kindLabel, count }) => [
    `${kindLabel} ${changeWords[type].toLowerCase()}`,
    String(count),
  ]);
  return [
    heading(1, changeWords.summary),
    { kind: 'table', caption: changeWords.summary, head: [changeWords.what, changeWords.count], rows },
  ];
}

function groupBlocks({ reference, title, changes }: ComparedGroup): Block[] {
  if (changes.length === 0) return [];
  return [heading(1, [reference, title].filter(Boolean).join(' ')), ...changes.flatMap(partBlocks)];
}

function partBlocks({ type, kindLabel, reference, title, from, to, fields }: ComparedPart): Block[] {
  const moved = from !== null && to !== null ? [{ label: changeWords.moved, value: changeWords.fromTo(from, to) }] : [];
  const facts = [...moved, ...fields.filter(isShort).map((field) => factOf(field, type))];
  return [
    heading(2, `${changeWords[type]}: ${[kindLabel, reference, title].filter(Boolean).join(' ')}`),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    ...fields.filter((field) => !isShort(field)).map(changesOf),
  ];
}

const isShort = ({ words }: ComparedField): boolean => words.length === 0;

function factOf({ label, before, after }: ComparedField, type: ComparedPart['type']): { label: string; value: string } {
  if (type === 'added') return { label, value: after };
  return { label, value: type === 'removed' ? before : changeWords.fromTo(before, after) };
}

const changesOf = ({ label, words }: ComparedField): Block => ({
  kind: 'changes',
  label,
  parts: words.map(({ kind, text }) => ({ text, change: kind })),
});
