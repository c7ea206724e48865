import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { DocumentLayout } from './document-layout';

const english = { value: 'en-GB' };

/** Where values stand beside their labels. */
const factIndent = 3969;
const based = { basedOn: 'Normal', quickFormat: true };

/** The styles that Word and every reader of headings know, in the council's colours. */
export function wordStyles({ headingColour }: DocumentLayout, close = false): IStylesOptions {
  const color = headingColour.slice(1);
  const room = close ? 0.4 : 1;
  const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
    run: { size, bold: true, color, font: 'Arial' },
    paragraph: {
      spacing: { before: before * room, after: after * room, line: 259, lineRule: LineRuleType.AUTO },
      keepNext: true,
      outlineLevel,
    },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: close ? 20 : 22, language: english },
        paragraph: { spacing: { after: 140 * room, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: close ? 40 : 56, bold: true, color, font: 'Arial' },
        paragraph: { spacing: { before: 900 * room ** 2, after: 160, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0, close ? 26 : 34, 480, 160),
      heading2: heading(1, 28, 360, 120),
      heading3: heading(2, 24, 280, 100),
      hyperlink: { run: { color: '0B5A6B', underline: {} } },
    },
    paragraphStyles: [...frontStyles(color), ...blockStyles],
  };
}

const frontStyles = (color: string): IParagraphStyleOptions[] => [
  { id: 'Subtitle', name: 'Subtitle', ...based, run: { size: 32, color }, paragraph: { spacing: { after: 400 } } },
  {
    id: 'Council',
    name: 'Council',
    ...based,
    run: { size: 28, bold: true },
    paragraph: { spacing: { before: 240, after: 40 } },
  },
  { id: 'PaperKind', name: 'Kind of paper', ...based, run: { size: 24, color: '505A5F' } },
];

const blockStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Fact',
    name: 'Fact',
    ...based,
    paragraph: {
      spacing: { after: 60 },
      indent: { left: factIndent, hanging: factIndent },
    },
  },
  {
    id: 'FactMissing',
    name: 'Fact to be completed',
    basedOn: 'Fact',
    quickFormat: true,
    run: { color: '4F3900' },
    paragraph: { shading: { type: 'clear', fill: 'FFF3CF' } },
  },
  { id: 'FactText', name: 'Fact text', ...based, paragraph: { spacing: { after: 80 }, indent: { left: 284 } } },
  {
    id: 'TableText',
    name: 'Table text',
    ...based,
    run: { size: 19 },
    paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'Caption',
    name: 'caption',
    ...based,
    run: { bold: true },
    paragraph: { spacing: { before: 240, after: 80 } },
  },
  { id: 'AfterTable', name: 'After a table', ...based, run: { size: 12 }, paragraph: { spacing: { after: 80 } } },
  {
    id: 'ToComplete',
    name: 'To be completed',
    ...based,
    run: { color: '4F3900' },
    paragraph: {
      shading: { type: 'clear', fill: 'FFF3CF' },
      indent: { left: 113 },
      spacing: { before: 60, after: 140 },
    },
  },
  {
    id: 'Footer',
    name: 'footer',
    ...based,
    run: { size: 18, color: '505A5F' },
    paragraph: { spacing: { after: 0 } },
  },
];
