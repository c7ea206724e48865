import { Html, html } from '../platform/html';

/** As the pages look, in what mail programs keep: one column, no picture, nothing from elsewhere. */
const style =
  new Html(`body { margin: 0 auto; padding: 16px; max-width: 640px; color: #0b0c0c; font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
h2 { margin: 24px 0 8px; font-size: 19px; }
p { margin: 0 0 16px; }
ul { margin: 0 0 16px; padding-left: 20px; }
li { margin-bottom: 8px; }
a { color: #0b5a6b; }
hr { margin: 24px 0; border: 0; border-top: 1px solid #b1b4b6; }
.open { display: inline-block; padding: 8px 20px; background: #0f6b66; color: #fff; font-weight: 700; text-decoration: none; }`);

/** A mail as a page. */
export function mailPage(title: string, body: Html): string {
  const page = html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        ${style}
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}`;
}
