import { type Html, html } from './html';

interface PublicPage {
  title: string;
  body: Html;
  demonstration: boolean;
  /** Language of the page; English unless told otherwise. */
  language?: string;
}

const banner = html`<aside class="demonstration" aria-label="About this site">
  <p class="width">Demonstration: plans are examples, statistics are real</p>
</aside>`;

/** The frame of every page that the server makes itself: no script, one style sheet, printable. */
export function publicPage({ title, body, demonstration, language = 'en-GB' }: PublicPage): string {
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <title>${title} – Waymark</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="stylesheet" href="/public.css" />
      <link rel="icon" type="image/svg+xml" href="/app/favicon.svg" />
    </head>
    <body>
      <a class="skip" href="#main">Skip to main content</a>
      <header class="bar">
        <div class="width"><a href="/plans">Waymark</a> <span>Integration plans of local authorities</span></div>
      </header>
      ${demonstration && banner}
      <main id="main" class="width">${body}</main>
      <footer class="foot">
        <div class="width">
          <nav aria-label="This site">
            <ul>
              <li><a href="/plans">Published plans</a></li>
              <li><a href="/about-the-data">About the data</a></li>
              <li><a href="/accessibility">Accessibility</a></li>
              <li><a href="/privacy">Privacy</a></li>
              <li><a href="/app/">Sign in</a></li>
            </ul>
          </nav>
          <p>Figures are used under the Open Government Licence v3.0. Each plan is its council’s own.</p>
        </div>
      </footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}`;
}
