import type { DocumentLayout } from './document-layout';

/** Readable on a screen of any width, and on paper as an upright A4 page with its number. */
export const documentStyle = ({ headingColour, tableColour }: DocumentLayout): string => `
:root { --heading: ${headingColour}; --table: ${tableColour}; --ink: #0b0c0c; --muted: #505a5f; --line: #b1b4b6; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; color: var(--ink); background: #fff; overflow-wrap: break-word;
  font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; }
h1, h2, h3, h4, h5, h6 { color: var(--heading); line-height: 1.2; margin: 2rem 0 .75rem; break-after: avoid; }
h1 { font-size: 2.25rem; margin-top: 1rem; } h2 { font-size: 1.6rem; border-top: 3px solid var(--heading); padding-top: 1rem; margin-top: 3rem; }
h3 { font-size: 1.3rem; } h4 { font-size: 1.1rem; }
p, ul, ol, dl { margin: 0 0 1rem; } p, li, dd { max-width: 75ch; }
a { color: #0b5a6b; } a:focus-visible, .scroll:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; background: #fd0; }
.front { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; border-bottom: 4px solid var(--heading); padding-bottom: 1rem; }
.front p { margin: 0; } .front img { width: auto; max-width: 100%; }
.council { font-weight: 700; font-size: 1.25rem; } .kind { color: var(--muted); }
.welsh { font-size: 1.5rem; color: var(--heading); font-weight: 700; }
dl > div { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid #dcdddd; }
dt { font-weight: 700; } dd { margin: 0; } dd > :last-child { margin-bottom: 0; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.4; min-width: 36rem; }
caption { text-align: left; font-weight: 700; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--table); color: #fff; } tbody th { font-weight: 700; width: 40%; }
tbody th:nth-last-child(n + 4) { width: 28%; }
nav ol { list-style: none; padding: 0; } nav li { padding: .15rem 0; }
.note { border-left: 6px solid #6b4e00; background: #fff3cf; color: #4f3900; padding: .6rem .9rem; }
ins { background: #e3f1ea; color: #00563a; } del { background: #fbe3e0; color: #8f1d16; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; color: var(--muted); }
.close h1 { font-size: 1.75rem; margin: .75rem 0 .5rem; }
.close h2 { font-size: 1.15rem; border-top: 0; padding-top: 0; margin: .75rem 0 .25rem; }
.close p, .close ul, .close dl { margin-bottom: .5rem; } .close dl > div { padding: .15rem 0; } .close footer { margin-top: 1rem; }
@media (max-width: 40rem) { dl > div { display: block; } h1 { font-size: 1.8rem; } }
@page { size: A4; margin: 20mm 18mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  .scroll { overflow: visible; } table { min-width: 0; font-size: 9.5pt; } thead { display: table-header-group; }
  tr, dl > div, .note { break-inside: avoid; } h2 { margin-top: 1.5rem; } nav a { color: inherit; text-decoration: none; }
  thead th, .note, ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .close { font-size: 10pt; line-height: 1.35; }
  main a[href^='http']::after { content: ' (' attr(href) ')'; }
}`;
