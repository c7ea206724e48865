import type { PublishedConsultation } from '@waymark/contract/published-consultation';
import { type FormState } from '@waymark/domain/consultation/feedback-form';
import { todayIn } from '@waymark/domain/day';
import { formatWords, methodWords, supportWords } from '../consultation/consultation-words';
import { type Html, html } from '../platform/html';
import { markdown } from './markdown';
import { feedbackSection, type FormShown, refusalSummary } from './page-feedback';
import { themesOf } from './page-goals';
import { effectSection, story } from './plan-story';
import { dayWords } from './public-format';
import type { DraftLine, PublishedDraft } from './published-consultations';

const sections = [...story, effectSection];

/** The draft of a plan, what is asked about it, and the form to answer by. */
export function consultationPage(draft: PublishedDraft, state: FormState, shown: FormShown): Html {
  const { content, number, publishedAt, path } = draft;
  const { plan, title, purpose } = content;
  return html`${refusalSummary(shown)} ${consultationCrumbs(plan.council)}
    <h1>${title}</h1>
    <p class="lead-in">
      ${plan.council.name} asks what you think about its draft: ${plan.title}, ${dayWords(plan.startsOn)} to
      ${dayWords(plan.endsOn)}.
    </p>
    <p class="panel notice">
      <strong>This is a draft, not a decision.</strong> It is as the council showed it on
      ${dayWords(todayIn(new Date(publishedAt)))} (draft ${number}). It may change because of what you say.
    </p>
    ${purpose !== '' && html`<div class="prose">${markdown(purpose, 2)}</div>`}${howSection(content)}
    ${feedbackSection(content, { path, state }, shown)}${contents(content)}
    ${sections.map(([field, heading]) => textSection(plan[field], field, heading))}${themesOf(plan)}`;
}

export const consultationCrumbs = ({ slug, shortName }: PublishedConsultation['plan']['council']): Html =>
  html`<nav class="breadcrumbs" aria-label="Where you are">
    <ol>
      <li><a href="/consultations">Drafts you can answer</a></li>
      <li><a href="/plans?council=${encodeURIComponent(slug)}">${shortName}</a></li>
    </ol>
  </nav>`;

const item = (anchor: string, title: string): Html => html`<li><a href="#${anchor}">${title}</a></li>`;

function contents({ plan }: PublishedConsultation): Html {
  const told = sections.filter(([field]) => plan[field].trim() !== '');
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">The draft</h2>
    <ul class="contents">
      ${told.map(([field, title]) => item(field, title))}
      ${plan.themes.map(({ code, title }) => item(code, `Theme ${code.slice(1)}: ${title}`))}
    </ul>
  </nav>`;
}

function textSection(text: string, field: string, title: string): Html | null {
  if (text.trim() === '') return null;
  return html`<section class="prose" aria-labelledby="${field}">
    <h2 id="${field}">${title}</h2>
    ${markdown(text, 3)}
  </section>`;
}

const fact = (term: string, values: readonly string[]): Html | null =>
  values.length === 0
    ? null
    : html`<div>
        <dt>${term}</dt>
        <dd>${values.join('; ')}</dd>
      </div>`;

function howSection(content: PublishedConsultation): Html {
  const { opensOn, closesOn, methods, languages, formats, support, supportNote, groups } = content;
  return html`<section aria-labelledby="how">
    <h2 id="how">How you can take part</h2>
    <dl class="facts">
      ${fact('Open', [`${dayWords(opensOn)} to ${dayWords(closesOn)}`])}
      ${fact(
        'Ways to take part',
        methods.map((code) => methodWords[code]),
      )}
      ${fact('Languages', languages)}
      ${fact(
        'Formats',
        formats.map((code) => formatWords[code]),
      )}
      ${fact(
        'Support',
        support.map((code) => supportWords[code]),
      )}
      ${fact('We ask above all', groups)}
    </dl>
    ${supportNote !== '' && html`<div class="prose">${markdown(supportNote, 3)}</div>`}
  </section>`;
}

/** Every draft that can be answered today. */
export function consultationsPage(lines: readonly DraftLine[]): Html {
  return html`<h1>Drafts you can answer</h1>
    <p class="lead-in">Councils ask what you think about their draft integration plans.</p>
    ${lines.length === 0 ? html`<p>No draft is open for answers at the moment.</p>` : draftList(lines)}
    <p><a href="/plans">See the published plans</a></p>`;
}

export const draftList = (lines: readonly DraftLine[]): Html =>
  html`<ul class="plans">
    ${lines.map(
      ({ path, title, planTitle, councilName, closesOn }) =>
        html`<li>
          <a href="${path}">${title}</a>
          <span class="muted">${councilName}: ${planTitle}. Open until ${dayWords(closesOn)}.</span>
        </li>`,
    )}
  </ul>`;
