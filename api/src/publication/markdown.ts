import { Marked, type Tokens } from 'marked';
import { escaped, Html } from '../platform/html';

const allowedAddress = /^(https?:\/\/|mailto:)[^\s]+$/i;
const deepestHeading = 6;

/** Paragraphs, lists, emphasis, headings and links. Markup stands as the text it is, and other addresses lead nowhere. */
function parserFrom(headingLevel: number): Marked {
  return new Marked({
    async: false,
    gfm: true,
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      image: ({ text }: Tokens.Image) => escaped(text),
      checkbox: () => '',
      hr: () => '',
      heading({ tokens, depth }: Tokens.Heading) {
        const level = Math.min(headingLevel + depth - 1, deepestHeading);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        return allowedAddress.test(href) ? `<a href="${escaped(href)}" rel="noopener nofollow">${text}</a>` : text;
      },
    },
    tokenizer: { table: () => undefined },
  });
}

const parsers = new Map<number, Marked>();

/** A long text as markup whose highest heading has the given level, so that the page's headings stay in order. */
export function markdown(text: string, headingLevel: number): Html {
  const parser = parsers.get(headingLevel) ?? parserFrom(headingLevel);
  parsers.set(headingLevel, parser);
  return new Html(parser.parse(text) as string);
}
