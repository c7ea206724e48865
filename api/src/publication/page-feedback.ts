import type { PublishedConsultation } from '@waymark/contract/published-consultation';
import type { FormState } from '@waymark/domain/consultation/feedback-form';
import { feedbackLength } from '@waymark/domain/consultation/vocabulary';
import { type Html, html } from '../platform/html';
import type { Received } from './feedback-box';
import { dayWords, numberWords } from './public-format';

/** What was typed and why it was not taken; nothing yet on a first visit. */
export interface FormShown {
  text: string;
  group: string;
  refused: Exclude<Received, 'taken'> | null;
}

export const emptyForm: FormShown = { text: '', group: '', refused: null };

const most = numberWords(feedbackLength, 0);

const refusalWords: Readonly<Record<Exclude<Received, 'taken'>, string>> = {
  empty: 'Enter what you think about the draft',
  'too-long': `Use ${most} characters or fewer`,
  'not-printable': 'Remove characters that cannot be seen',
  'unknown-group': 'Choose one of the groups, or none',
  'too-many': 'Many answers came from your connection within an hour. Your text is still below. Send it again later',
  'not-open': 'This form does not take answers today. Your text is still below, so that you can copy it',
};

/** The heading of the page when a form was refused: what happened, with the way to the field. */
export function refusalSummary({ refused }: FormShown): Html | null {
  if (refused === null) return null;
  const field = refused === 'unknown-group' ? 'group' : 'text';
  return html`<div class="panel error" role="alert" aria-labelledby="refused">
    <h2 id="refused">There is a problem</h2>
    <p><a href="#${field}">${refusalWords[refused]}</a></p>
  </div>`;
}

/** The form, or why there is none. */
export function feedbackSection(
  content: PublishedConsultation,
  { path, state }: { path: string; state: FormState },
  shown: FormShown,
): Html {
  const kept = shown.refused !== null;
  return html`<section aria-labelledby="feedback">
    <h2 id="feedback">Tell us what you think</h2>
    ${state === 'open' ? html`<p>You can answer until ${dayWords(content.closesOn)}.</p>` : closedWords(content, state)}
    ${state === 'open' || kept ? formOf(content, path, shown) : null}
  </section>`;
}

function closedWords({ opensOn, closesOn }: PublishedConsultation, state: FormState): Html {
  return state === 'early'
    ? html`<p class="panel notice">The form opens on ${dayWords(opensOn)} and closes on ${dayWords(closesOn)}.</p>`
    : html`<p class="panel notice">
        This consultation closed on ${dayWords(closesOn)}. The council now reads what was said and tells what it
        changed.
      </p>`;
}

export function formOf({ groups }: PublishedConsultation, path: string, { text, group, refused }: FormShown): Html {
  const wrongText = refused !== null && refused !== 'unknown-group' && refusalWords[refused];
  const wrongGroup = refused === 'unknown-group' && refusalWords[refused];
  return html`<form class="answer" action="${path}" method="post" accept-charset="utf-8">
    <p>
      Do not write names, addresses, telephone numbers or anything else by which you or others can be recognised. You
      need not say who you are, and we do not ask. See <a href="/privacy">how we treat what you write</a>.
    </p>
    <div class="${wrongText ? 'field wrong' : 'field'}">
      <label for="text">What do you think about this draft?</label>
      <p class="hint" id="text-hint">
        Up to ${most} characters, in any language. What is good, what is missing, what would you change?
      </p>
      ${wrongText && html`<p class="fault" id="text-fault"><span class="hidden">Error:</span> ${wrongText}</p>`}
      <textarea
        id="text"
        name="text"
        rows="8"
        required
        aria-describedby="text-hint${wrongText && ' text-fault'}"
        ${wrongText && html`aria-invalid="true"`}
      >
${text}</textarea>
    </div>
    ${groups.length > 0 && groupField(groups, group, wrongGroup)}
    <div class="trap" aria-hidden="true">
      <label for="website">Leave this empty</label>
      <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
    </div>
    <button type="submit">Send what you think</button>
  </form>`;
}

function groupField(groups: readonly string[], chosen: string, wrong: string | false): Html {
  return html`<div class="${wrong ? 'field wrong' : 'field'}">
    <label for="group">Do you answer as one of these groups? (optional)</label>
    ${wrong && html`<p class="fault" id="group-fault"><span class="hidden">Error:</span> ${wrong}</p>`}
    <select id="group" name="group" ${wrong && html`aria-describedby="group-fault" aria-invalid="true"`}>
      <option value="">I would rather not say</option>
      ${groups.map((name) => html`<option value="${name}" ${name === chosen && html`selected`}>${name}</option>`)}
    </select>
  </div>`;
}

/** What somebody sees whose answer arrived. */
export const thanksPage = ({ plan, closesOn }: PublishedConsultation, path: string): Html =>
  html`<h1>Thank you</h1>
    <div class="prose">
      <p class="lead-in">Your answer has reached ${plan.council.name}.</p>
      <p>
        A person reads every answer. None is published by itself. After ${dayWords(closesOn)} the council tells what
        people said and what it changed in the plan.
      </p>
      <p><a href="${path}">Back to the draft</a></p>
    </div>`;
