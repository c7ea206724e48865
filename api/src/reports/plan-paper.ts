import type { ContentField, ContentNode, FieldValue, PlanContent } from '@waymark/domain/versions/content-tree';
import { type Block, type Fact, heading, type HeadingLevel, note, type Paper, prose } from './paper';
import { actionsTable, documentKind, frontWords, kindWord, nothingYet, ongoing, sectionWord } from './report-words';

/** Columns that still fit on an upright page. */
const widestTable = 5;
const deepest: HeadingLevel = 3;
/** The Welsh title stands under the title; the days between updates are settings of the product. */
const ownFields = ['titleWelsh', 'targetDays', 'acceptableDays', 'staleDays'];

export interface PaperFacts {
  /** Such as "Version 3, approval, 4 May 2027". */
  version: string;
  internal: boolean;
}

/** A plan as a paper: what it says itself, then its goals with their actions, then every other part under its own heading. */
export function planPaper({ council, root }: PlanContent, { version, internal }: PaperFacts): Paper {
  const blocks = [...textsOf(root), ...partsOf(root.children, 1)];
  return {
    language: 'en-GB',
    title: root.title,
    titleWelsh: fieldOf(root, 'titleWelsh')?.shown || null,
    kind: documentKind,
    council,
    facts: [
      { label: frontWords.version, value: version },
      ...factsOf(root.fields.filter(({ form }) => form !== 'text')),
      ...(internal ? [{ label: 'Status of this copy', value: frontWords.internal }] : []),
    ],
    blocks: blocks.length > 0 ? blocks : [note(nothingYet)],
  };
}

function textsOf({ fields }: ContentNode): Block[] {
  return fields
    .filter(({ form, shown }) => form === 'text' && shown.trim() !== '')
    .flatMap(({ label, shown }) => [heading(1, label), prose(shown)]);
}

/** Parts of one kind stand together under the heading of their kind, in the order in which the kinds first appear. */
function partsOf(nodes: readonly ContentNode[], level: HeadingLevel): Block[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = nodes.filter((node) => node.kind === kind);
    return [heading(level, sectionWord(kind)), ...alikeOf(alike, level)];
  });
}

function alikeOf(nodes: readonly ContentNode[], level: HeadingLevel): Block[] {
  const table = tableOf(nodes);
  if (table) return [table];
  const below = Math.min(level + 1, deepest) as HeadingLevel;
  return nodes.flatMap((node) => (node.kind === 'goal' ? goalBlocks(node) : nodeBlocks(node, below)));
}

/** Parts without parts of their own are rows of a table, if the columns fit. */
function tableOf(nodes: readonly ContentNode[]): Block | null {
  const [first] = nodes;
  if (!first || nodes.some(({ children }) => children.length > 0)) return null;
  const labels = [...new Set(nodes.flatMap(({ fields }) => filled(fields).map(({ label }) => label)))];
  if (labels.length >= widestTable) return null;
  const kind = kindWord(first.kind);
  return {
    kind: 'table',
    caption: sectionWord(first.kind),
    head: [kind, ...labels],
    rows: nodes.map((node) => [
      titleOf(node),
      ...labels.map((label) => node.fields.find((field) => field.label === label)?.shown ?? ''),
    ]),
  };
}

function goalBlocks(goal: ContentNode): Block[] {
  const actions = goal.children.filter(({ kind }) => kind === 'action');
  const others = goal.children.filter(({ kind }) => kind !== 'action');
  const name = `${kindWord(goal.kind)} ${goal.reference ?? ''}`.trim();
  return [
    heading(2, `${name}: ${goal.title}`),
    ...factsBlock(factsOf(goal.fields)),
    ...childBlocks(others, 2),
    ...(actions.length > 0 ? [actionTable(name, actions)] : []),
    ...actions.flatMap((action) => nodeBlocks(action, deepest)),
  ];
}

function actionTable(goal: string, actions: readonly ContentNode[]): Block {
  const shown = (node: ContentNode, name: string) => fieldOf(node, name)?.shown ?? '';
  const rows = actions.map((action) => [
    titleOf(action),
    shown(action, 'councilLeadId'),
    shown(action, 'taskforceLeadId'),
    shown(action, 'dueOn') || (fieldOf(action, 'ongoing')?.value === true ? ongoing : ''),
    shown(action, 'deliveryStatus'),
  ]);
  return { kind: 'table', caption: actionsTable.caption(goal), head: actionsTable.head, rows };
}

function nodeBlocks(node: ContentNode, level: HeadingLevel): Block[] {
  return [heading(level, titleOf(node)), ...factsBlock(factsOf(node.fields)), ...childBlocks(node.children, level)];
}

/** What stands in a part: a table where it fits, else each under its own name. Below the deepest heading facts tell the rest. */
function childBlocks(nodes: readonly ContentNode[], level: HeadingLevel): Block[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = nodes.filter((node) => node.kind === kind);
    const table = tableOf(alike);
    return table ? [table] : alike.flatMap((node) => (level === deepest ? toldByFacts(node) : named(node, level)));
  });
}

const named = (node: ContentNode, level: HeadingLevel): Block[] =>
  nodeBlocks({ ...node, title: `${kindWord(node.kind)}: ${node.title}` }, (level + 1) as HeadingLevel);

function toldByFacts(node: ContentNode): Block[] {
  const facts = [{ label: kindWord(node.kind), value: titleOf(node) }, ...factsOf(node.fields)];
  return [...factsBlock(facts), ...childBlocks(node.children, deepest)];
}

const factsBlock = (facts: Fact[]): Block[] => (facts.length > 0 ? [{ kind: 'facts', facts }] : []);
const filled = (fields: readonly ContentField[]): ContentField[] =>
  fields.filter(
    ({ name, value, shown }) => !ownFields.includes(name) && shown.trim() !== '' && !isOrdinary(name, value),
  );
/** Only what goes on without end is worth saying. */
const isOrdinary = (name: string, value: FieldValue): boolean => name === 'ongoing' && value === false;
const factsOf = (fields: readonly ContentField[]): Fact[] =>
  filled(fields).map(({ label, shown }) => ({ label, value: shown }));
const fieldOf = (node: ContentNode, name: string) => node.fields.find((field) => field.name === name);
const titleOf = ({ reference, title }: ContentNode): string => (reference === null ? title : `${reference} ${title}`);
