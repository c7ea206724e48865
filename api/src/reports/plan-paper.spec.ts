import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import { planPaper } from './plan-paper';

const field = (label: string, shown: string, form: ContentField['form'] = 'line'): ContentField => ({
  ...{ name: label, label, form, value: shown, shown },
});
const node = (kind: string, title: string, more: Partial<ContentNode> = {}): ContentNode => ({
  ...{ id: title, kind, reference: null, title, fields: [], children: [] },
  ...more,
});

const risk = node('risk', 'Grant ends', { fields: [field('Score', '20')] });
const finding = node('finding', 'Age', { fields: [field('Effect', 'Positive')], children: [node('proof', 'Census')] });
const action = node('action', 'Classes', { reference: '1.1', children: [node('milestone', 'First class')] });
const goal = node('goal', 'English', { reference: '1', children: [action] });
const root = node('plan', 'A city of welcome', {
  fields: [field('Vision', 'All belong', 'text'), field('Starts', '1 April 2027', 'day')],
  children: [goal, risk, node('assessment', 'Assessment', { children: [finding] })],
});

describe('a plan as a paper', () => {
  const paper = planPaper({ format: 1, council: 'York', root }, { version: 'Version 3', internal: false });

  it('has its headings in their order, also of kinds that it does not know', () => {
    const headings = paper.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      '1 Vision',
      '1 Goals and actions',
      '2 Goal 1: English',
      '3 1.1 Classes',
      expect.stringMatching(/^1 Risk/),
      expect.stringMatching(/^1 /),
      '2 Assessment',
      '3 Finding: Age',
    ]);
  });

  it('shows parts alike as a table', () => {
    const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ head, rows }) => [head[0], rows[0]?.[0]])).toEqual([
      ['Action', '1.1 Classes'],
      ['Milestone', 'First class'],
      ['Risk', 'Grant ends'],
      ['Proof', 'Census'],
    ]);
  });

  it('says on its front which version it is', () => {
    expect(paper.facts).toEqual([
      { label: 'Version', value: 'Version 3' },
      { label: 'Starts', value: '1 April 2027' },
    ]);
  });
});
