/** The one style sheet of public pages: readable at any width, printable, no colour that says anything alone. */
export const publicCss = `:root {
  --ink: #0b0c0c; --muted: #505a5f; --paper: #fff; --panel: #f6f5f1; --line: #b1b4b6; --control: #6f777b;
  --brand: #0d3b3e; --action: #0f6b66; --link: #0b5a6b; --focus: #fd0;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; font-size: 19px; line-height: 1.5;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
.width { max-width: 992px; margin: 0 auto; padding: 0 16px; }
main.width { padding-top: 24px; padding-bottom: 64px; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0 0 16px; font-weight: 700; }
h1 { font-size: 32px; }
h2 { font-size: 26px; margin-top: 48px; }
h3 { font-size: 22px; margin-top: 32px; }
h4, h5, h6 { font-size: 19px; margin-top: 24px; }
p, ul, ol, dl, blockquote { margin: 0 0 16px; }
ul, ol { padding-left: 24px; }
li { margin-bottom: 4px; }
p, li, dd { max-width: 70ch; }
blockquote { border-left: 4px solid var(--line); padding-left: 16px; margin-left: 0; }
pre { overflow-x: auto; background: var(--panel); padding: 16px; font-size: 16px; }
a { color: var(--link); text-underline-offset: 0.16em; }
a:hover { color: var(--brand); text-decoration-thickness: 3px; }
a:focus-visible, summary:focus-visible { background: var(--focus); color: var(--ink); outline: 3px solid transparent;
  box-shadow: 0 -2px var(--focus), 0 4px var(--ink); text-decoration: none; }
input:focus-visible, button:focus-visible, .scroll:focus-visible { outline: 3px solid var(--focus); box-shadow: 0 0 0 6px var(--ink); outline-offset: 0; }
.lead-in { font-size: 22px; }
.muted { color: var(--muted); font-size: 17px; font-weight: 400; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999em; }
.skip:focus { position: static; display: block; padding: 8px 16px; background: var(--focus); color: var(--ink); }
.bar { background: var(--brand); color: #fff; }
.bar .width { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 16px; padding-top: 12px; padding-bottom: 12px; }
.bar a { color: #fff; font-weight: 700; font-size: 22px; text-decoration: none; }
.bar a:hover { text-decoration: underline; }
.bar a:focus-visible { color: var(--ink); }
.demonstration { background: #e3ecf5; color: #12436d; margin: 0; }
.demonstration p { padding-top: 8px; padding-bottom: 8px; max-width: 992px; font-size: 17px; font-weight: 700; }
.foot { background: var(--panel); border-top: 1px solid var(--line); margin-top: 32px; }
.foot .width { padding-top: 24px; padding-bottom: 32px; }
.foot ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 8px 24px; }
.foot p { font-size: 17px; color: var(--muted); margin: 0; }
.breadcrumbs ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; font-size: 17px; }
.breadcrumbs li + li::before { content: '›'; padding: 0 8px; color: var(--muted); }
.panel { background: var(--panel); border-left: 4px solid var(--action); padding: 16px 20px; margin-bottom: 24px; }
.panel > :last-child { margin-bottom: 0; }
.panel h2, .panel h3 { margin-top: 16px; }
.notice { background: #fff3cf; border-color: #6b4e00; }
.contents { columns: 18em 2; list-style: none; padding: 0; }
.contents li { break-inside: avoid; padding: 2px 0; }
.columns { columns: 20em 2; font-size: 17px; }
.plans { list-style: none; padding: 0; }
.plans li { padding: 12px 0; border-top: 1px solid var(--line); }
.plans a { font-weight: 700; }
.plans .muted { display: block; }
.plain { list-style: none; padding: 0; margin: 0; }
.search label { font-weight: 700; display: block; margin-bottom: 4px; }
.search div { display: flex; flex-wrap: wrap; gap: 8px; }
.search input { flex: 1 1 12em; max-width: 30em; min-width: 0; font: inherit; padding: 6px 8px; border: 2px solid var(--control); border-radius: 0; }
.search button { font: inherit; font-weight: 700; padding: 7px 20px; border: 2px solid var(--action); background: var(--action); color: #fff; cursor: pointer; border-radius: 2px; }
.search button:hover { background: var(--brand); border-color: var(--brand); }
.answer { max-width: 44em; }
.answer .field { margin-bottom: 24px; }
.answer .wrong { border-left: 5px solid #8f1d16; padding-left: 16px; }
.answer label { font-weight: 700; display: block; margin-bottom: 4px; }
.answer .hint { color: var(--muted); margin-bottom: 8px; }
.answer .fault { color: #8f1d16; font-weight: 700; margin-bottom: 8px; }
.answer textarea, .answer select { width: 100%; max-width: 100%; font: inherit; padding: 6px 8px; border: 2px solid var(--control); border-radius: 0; background: #fff; color: inherit; }
.answer select { width: auto; }
.answer textarea:focus-visible, .answer select:focus-visible { outline: 3px solid var(--focus); box-shadow: 0 0 0 6px var(--ink); outline-offset: 0; }
.answer button { font: inherit; font-weight: 700; padding: 8px 20px; border: 2px solid var(--action); background: var(--action); color: #fff; cursor: pointer; border-radius: 2px; }
.answer button:hover { background: var(--brand); border-color: var(--brand); }
.answer .trap { position: absolute; left: -999em; }
.error { border: 4px solid #8f1d16; background: #fff; }
.error h2 { margin-top: 0; }
.error a { color: #8f1d16; font-weight: 700; }
.glance { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 8px 24px; }
.glance li { display: flex; align-items: center; gap: 8px; margin: 0; }
.glance strong { font-size: 26px; font-variant-numeric: tabular-nums; }
.theme > h2 { border-top: 4px solid var(--brand); padding-top: 16px; }
.theme .code { display: block; font-size: 17px; color: var(--muted); }
.goal + .goal { border-top: 1px solid var(--line); margin-top: 40px; padding-top: 8px; }
.facts { margin-bottom: 16px; }
.facts div { display: grid; grid-template-columns: minmax(9em, 15em) 1fr; gap: 0 16px; padding: 8px 0; border-bottom: 1px solid #dcdddd; }
.facts dt { font-weight: 700; }
.facts dd { margin: 0; }
.scroll { overflow-x: auto; margin-bottom: 24px; }
.scroll table { min-width: 600px; }
.scroll .figures { min-width: 0; }
.council h2 { margin-top: 32px; margin-bottom: 8px; }
.search { margin-bottom: 24px; }
table { border-collapse: collapse; width: 100%; font-size: 17px; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
thead th { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 700; }
td, .figure { font-variant-numeric: tabular-nums; }
.number { text-align: right; white-space: nowrap; }
td .muted, tbody th .muted, .figure { display: block; }
.actions { min-width: 640px; }
.actions tbody th { width: 46%; }
.actions .summary { display: block; font-weight: 400; margin-top: 4px; }
.actions .lead { display: block; margin-bottom: 4px; }
.actions details { font-weight: 400; margin-top: 8px; }
.actions .facts div { display: block; }
summary { color: var(--link); cursor: pointer; width: fit-content; text-decoration: underline; text-underline-offset: 0.16em; padding: 2px 0; }
details > :not(summary) { margin-top: 8px; }
figure { margin: 0 0 32px; padding: 16px; border: 1px solid var(--line); }
figcaption strong, figcaption .muted { display: block; }
.figures { max-width: 40em; }
.key { display: flex; flex-wrap: wrap; gap: 4px 24px; font-size: 17px; margin: 12px 0 0; }
.key span::before { content: ''; display: inline-block; width: 28px; margin-right: 8px; vertical-align: middle; border-top: 3px solid #12436d; }
.key .key-course::before { border-top: 3px dashed #f46a25; }
.chart { display: block; width: 100%; max-width: 620px; height: auto; margin: 8px 0 16px; }
.chart text { font-size: 12px; fill: var(--ink); }
.chart .grid { stroke: #dcdddd; }
.chart .axis, .chart .mark { stroke: var(--control); }
.chart polyline { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.chart .line { stroke: #12436d; }
.chart .dot { fill: #12436d; }
.chart .course { stroke: #f46a25; stroke-dasharray: 6 4; }
.chart .goal { fill: #fff; stroke: #f46a25; stroke-width: 2.5; }
.status { display: inline-flex; align-items: baseline; gap: 6px; padding: 2px 8px; border-radius: 2px; font-weight: 700; font-size: 16px; line-height: 1.35; white-space: nowrap; }
.status svg { width: 13px; height: 13px; flex: none; fill: currentColor; }
.status svg .open { fill: none; stroke: currentColor; stroke-width: 2.5; }
.good { background: #e3f1ea; color: #00663a; }
.warn { background: #fff3cf; color: #6b4e00; }
.bad { background: #fbe3e0; color: #8f1d16; }
.info { background: #e3ecf5; color: #12436d; }
.neutral { background: #eeefef; color: #3d4448; }
@media (min-width: 40em) { h1 { font-size: 40px; } h2 { font-size: 28px; } }
@media (max-width: 40em) { .facts div { display: block; } .chart text { font-size: 15px; } figure { padding: 12px; } }
@media print {
  body { font-size: 11pt; }
  .bar, .foot nav, .skip, .breadcrumbs, .search, nav[aria-labelledby='contents'], summary { display: none; }
  .actions details::details-content { content-visibility: visible; display: block; }
  figure details { display: none; }
  table, .muted, .status, .key, .glance strong { font-size: 10pt; }
  h1 { font-size: 22pt; } h2 { font-size: 16pt; margin-top: 24pt; } h3 { font-size: 13pt; } h4 { font-size: 11pt; }
  th, td { padding-top: 4px; padding-bottom: 4px; }
  .width { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  .actions { min-width: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, tr, .panel { break-inside: avoid; }
  .prose a[href^='http']::after { content: ' (' attr(href) ')'; }
  .status, .demonstration, .panel { print-color-adjust: exact; }
}
@media (forced-colors: active) { .chart .line, .chart .dot { stroke: CanvasText; } .status { border: 1px solid; } }
`;
