import type { DocumentLayout } from './document-layout';
import type { Block, ChangePart, Fact, Table } from './paper';
import type { WordLists } from './word-lists';
import { wordProse } from './word-prose';
import { wordTable } from './word-table';
import { paragraph, run, type Xml } from './word-xml';

/** Longer labels would reach into what stands beside them. */
const widestLabel = 38;

/** The blocks of a paper as paragraphs and tables of a Word document. */
export class WordBlocks {
  constructor(
    private readonly layout: Pick<DocumentLayout, 'tableColour'>,
    private readonly lists: WordLists,
  ) {}

  block(block: Block): Xml {
    switch (block.kind) {
      case 'heading':
        return paragraph(run(block.text), { style: `Heading${block.level}` });
      case 'prose':
        return this.prose(block.text);
      case 'facts':
        return this.facts(block.facts);
      case 'table':
        return this.table(block);
      case 'note':
        return paragraph(run(block.text), { style: 'ToComplete' });
      case 'changes':
        return changesXml(block.label, block.parts);
    }
  }

  prose(text: string, style?: string): Xml {
    return wordProse(text, { lists: this.lists, ...(style ? { style } : {}) });
  }

  facts(facts: readonly Fact[]): Xml {
    return facts.map((fact) => this.fact(fact)).join('');
  }

  /** A short value stands beside its label, a text of several lines below it. */
  private fact({ label, value, missing = false }: Fact): Xml {
    const name = run(label, { bold: true });
    const beside = label.length <= widestLabel && !/\n|\*|\]\(/.test(value);
    if (beside) return paragraph(name + run(`\t${value}`), { style: missing ? 'FactMissing' : 'Fact' });
    return paragraph(name, { style: 'Fact', keepNext: true }) + this.prose(value, 'FactText');
  }

  private table(table: Table): Xml {
    const caption = paragraph(run(table.caption), { style: 'Caption', keepNext: true });
    return `${caption}${wordTable(table, this.layout.tableColour.slice(1))}${paragraph('', { style: 'AfterTable' })}`;
  }
}

const changeStyles = {
  same: {},
  added: { underlined: true, colour: '00563A' },
  removed: { struck: true, colour: '8F1D16' },
} as const;

function changesXml(label: string, parts: readonly ChangePart[]): Xml {
  const runs = parts.map(({ text, change }) => run(text, changeStyles[change]));
  return paragraph(run(`${label}: `, { bold: true }) + runs.join(''));
}
