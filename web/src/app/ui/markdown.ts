import { Marked, type Tokens } from 'marked';

const smallestHeading = 4;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Paragraphs, lists, emphasis, quotes, tables, headings below the page's own, and links. */
const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    image: ({ text }: Tokens.Image) => escaped(text),
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.min(depth + 2, smallestHeading);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    link({ href, tokens }: Tokens.Link) {
      const words = this.parser.parseInline(tokens);
      return /^https?:\/\//i.test(href) ? `<a href="${escaped(href)}" rel="noopener nofollow">${words}</a>` : words;
    },
  },
});

export function htmlOf(text: string): string {
  return marked.parse(text, { async: false });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
