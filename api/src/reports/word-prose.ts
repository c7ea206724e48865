import { lexer, type Token, type Tokens } from 'marked';
import { deepestLevel, type WordLists } from './word-lists';
import { link, paragraph, run, type RunStyle, type Xml } from './word-xml';

const allowedAddress = /^(https?:\/\/|mailto:)[^\s]+$/i;

export interface ProseStyle {
  /** The style of its paragraphs; lists have their own. */
  style?: string;
  lists: WordLists;
}

/** A text of several paragraphs in the Markdown subset, as paragraphs of a Word document. */
export function wordProse(text: string, style: ProseStyle): Xml {
  if (!isPlain(text)) return blocksXml(lexer(text), style);
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return parts.map((part) => paragraph(run(part), style)).join('');
}

/** Most texts are plain sentences, which need no parser. */
const isPlain = (text: string): boolean => !/[*_`#[\]<>~\\&!|+]|^\s*(-|\d+[.)]|=)|https?:|www\.|@|^ {4}/m.test(text);

const blocksXml = (tokens: readonly Token[], style: ProseStyle): Xml =>
  tokens.map((token) => blockXml(token, style)).join('');

function blockXml(token: Token, style: ProseStyle): Xml {
  switch (token.type) {
    case 'space':
    case 'hr':
      return '';
    case 'heading':
      return paragraph(inline(token.tokens ?? [], { bold: true }), { ...style, keepNext: true });
    case 'list':
      return listXml(token as Tokens.List, style, 0);
    case 'blockquote':
      return blocksXml(token.tokens ?? [], style);
    case 'paragraph':
      return paragraph(inline(token.tokens ?? []), style);
    default:
      return paragraph(run(textOf(token)), style);
  }
}

function listXml({ ordered, items }: Tokens.List, style: ProseStyle, level: number): Xml {
  const list = { level: Math.min(level, deepestLevel), id: style.lists.idFor(ordered) };
  return items.map((item) => itemXml(item, style, list)).join('');
}

function itemXml({ tokens }: Tokens.ListItem, style: ProseStyle, list: { level: number; id: number }): Xml {
  const isList = (token: Token): token is Tokens.List => token.type === 'list';
  const own = tokens.filter((token) => !isList(token)).map((token) => inline(tokensOf(token)));
  const nested = tokens.filter(isList).map((inner) => listXml(inner, style, list.level + 1));
  return paragraph(own.join(''), { style: 'ListParagraph', list }) + nested.join('');
}

const tokensOf = (token: Token): Token[] => (token as { tokens?: Token[] }).tokens ?? [token];
const textOf = (token: Token): string => (token as { text?: string }).text ?? token.raw;

function inline(tokens: readonly Token[], style: RunStyle = {}): Xml {
  return tokens.map((token) => inlineXml(token, style)).join('');
}

function inlineXml(token: Token, style: RunStyle): Xml {
  const inner = (token as { tokens?: Token[] }).tokens;
  if (token.type === 'strong') return inline(inner ?? [], { ...style, bold: true });
  if (token.type === 'em') return inline(inner ?? [], { ...style, italics: true });
  if (token.type === 'link') return linkXml(token as Tokens.Link, style);
  if (token.type === 'br') return run('\n');
  return inner ? inline(inner, style) : run(plainText(token), style);
}

function linkXml({ href, tokens }: Tokens.Link, style: RunStyle): Xml {
  return allowedAddress.test(href) ? link(href, tokens.map(plainText).join('')) : inline(tokens, style);
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What came as markup is text like any other, and signs that the parser escaped for markup are signs again. */
const plainText = (token: Token): string =>
  token.type === 'html' ? token.raw : textOf(token).replace(/&(amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
