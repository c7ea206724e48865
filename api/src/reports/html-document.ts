import { escaped, Html, html } from '../platform/html';
import { markdown } from '../publication/markdown';
import type { DocumentLayout } from './document-layout';
import { documentStyle } from './html-style';
import type { Block, ChangePart, Fact, Facts, Paper, Table } from './paper';

const firstLevel = 2;

/** A paper as one page that needs nothing else: no script, its style and its logo within. */
export function htmlDocument(paper: Paper, layout: DocumentLayout, nonce: string): string {
  const { title, titleWelsh, kind, council, facts, blocks } = paper;
  const page = html`<html lang="${paper.language}">
    <head>
      <meta charset="utf-8" />
      <title>${title} – ${council}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      ${new Html(`<style nonce="${escaped(nonce)}">${documentStyle(layout)}</style>`)}
    </head>
    <body${paper.close === true && new Html(' class="close"')}>
      <header class="front">
        ${logoOf(layout, council)}
        <p class="council">${council}</p>
        <p class="kind">${kind}</p>
      </header>
      <main>
        <h1>${title}</h1>
        ${titleWelsh !== null && html`<p class="welsh" lang="cy">${titleWelsh}</p>`}
        ${layout.leadText !== '' && html`<div class="lead">${markdown(layout.leadText, firstLevel)}</div>`}
        ${factsMarkup({ kind: 'facts', facts })} ${paper.close !== true && contentsOf(blocks)} ${blocks.map(blockMarkup)}
      </main>
      <footer><p>${layout.footerLine || council}</p></footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}`;
}

function logoOf({ logo }: DocumentLayout, council: string): Html | null {
  if (!logo) return null;
  const address = `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  return html`<img src="${address}" alt="${council}" height="64" />`;
}

/** A paper of some length says at its head what it holds. */
function contentsOf(blocks: readonly Block[]): Html | null {
  const places = blocks.flatMap((block, place) =>
    block.kind === 'heading' && block.level === 1 ? [{ place, text: block.text }] : [],
  );
  if (places.length < 3) return null;
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ol>
      ${places.map(({ place, text }) => html`<li><a href="#part-${place}">${text}</a></li>`)}
    </ol>
  </nav>`;
}

function blockMarkup(block: Block, place: number): Html {
  switch (block.kind) {
    case 'heading': {
      const level = block.level + 1;
      return new Html(`<h${level} id="part-${place}">${escaped(block.text)}</h${level}>\n`);
    }
    case 'prose':
      return markdown(block.text, firstLevel + 1);
    case 'facts':
      return factsMarkup(block);
    case 'table':
      return tableMarkup(block);
    case 'note':
      return html`<p class="note">${block.text}</p>`;
    case 'changes':
      return html`<p class="changes"><strong>${block.label}</strong> ${block.parts.map(partMarkup)}</p>`;
  }
}

function factsMarkup({ facts }: Facts): Html {
  const row = ({ label, value, missing = false }: Fact) =>
    html`<div${missing && new Html(' class="note"')}>
      <dt>${label}</dt>
      <dd>${linesMarkup(value)}</dd>
    </div>`;
  return html`<dl>${facts.map(row)}</dl>`;
}

/** A text of several lines keeps them; its marks of emphasis and its lists are read. */
const linesMarkup = (value: string): Html => (/\n|\*|\]\(/.test(value) ? markdown(value, 6) : html`${value}`);

function tableMarkup({ caption, head, rows }: Table): Html {
  const rowMarkup = ([first = '', ...cells]: readonly string[]) =>
    html`<tr>
      <th scope="row">${first}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((word) => html`<th scope="col">${word}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(rowMarkup)}
      </tbody>
    </table>
  </div>`;
}

function partMarkup({ text, change }: ChangePart): Html {
  if (change === 'added') return html`<ins>${text}</ins>`;
  return change === 'removed' ? html`<del>${text}</del>` : html`${text}`;
}
