import { type Html, html } from '../platform/html';
import type { Mark, MarkShape } from './public-words';

const shapes: Readonly<Record<MarkShape, Html>> = {
  star: html`<path d="M8 1l2.1 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.7l-4.4 2.6 1.1-4.9L.9 6.1l5-.5z" />`,
  circle: html`<circle cx="8" cy="8" r="6" />`,
  triangle: html`<path d="M8 2l7 12H1z" />`,
  diamond: html`<path d="M8 1l7 7-7 7-7-7z" />`,
  half: html`<circle cx="8" cy="8" r="5.5" class="open" /> <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" />`,
  ring: html`<circle cx="8" cy="8" r="5.5" class="open" />`,
  tick: html`<path d="M2 8.5l4 4 8-9" class="open" />`,
  bars: html`<path d="M5 3v10M11 3v10" class="open" />`,
  cross: html`<path d="M3 3l10 10M13 3L3 13" class="open" />`,
};

/** Shape and word; colour says nothing that they do not. */
export function statusMark({ shape, tone, word }: Mark): Html {
  return html`<span class="status ${tone}"
    ><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[shape]}</svg>${word}</span
  >`;
}
