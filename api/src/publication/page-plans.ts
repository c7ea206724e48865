import { todayIn } from '@waymark/domain/day';
import { type Html, html } from '../platform/html';
import { countWords, dayWords } from './public-format';
import type { DraftLine } from './published-consultations';
import type { PublishedLine } from './published-plans';

/** Published plans by council, found by a plain form. */
export function plansPage(lines: readonly PublishedLine[], words: string, drafts: readonly DraftLine[] = []): Html {
  const councils = [...new Set(lines.map((line) => line.councilName))];
  return html`<h1>Published integration plans</h1>
    <p class="lead-in">
      How councils plan that people who are new to a place, and those who have lived there long, live well together.
    </p>
    <form class="search" action="/plans" method="get" role="search">
      <label for="q">Council, title or words of the summary</label>
      <div>
        <input id="q" name="q" type="search" value="${words}" maxlength="100" autocomplete="off" />
        <button type="submit">Search</button>
      </div>
    </form>
    ${drafts.length > 0 && draftsNote(drafts.length)}
    <p role="status">${resultWords(lines.length, words)}</p>
    ${councils.map((council) => councilSection(council, lines))}`;
}

function draftsNote(count: number): Html {
  return html`<p class="panel">
    <a href="/consultations"><strong>${countWords(count, 'draft')} you can answer</strong></a
    >: councils ask what you think before they decide.
  </p>`;
}

function resultWords(count: number, words: string): string {
  if (count > 0) return countWords(count, 'plan');
  return words === '' ? 'No council has published a plan here yet.' : `No plan was found for “${words}”.`;
}

function councilSection(council: string, lines: readonly PublishedLine[]): Html {
  return html`<section class="council">
    <h2>${council}</h2>
    <ul class="plans">
      ${lines.filter((line) => line.councilName === council).map(planItem)}
    </ul>
  </section>`;
}

function planItem({ path, title, startsOn, endsOn, number, publishedAt, goalCount }: PublishedLine): Html {
  const day = dayWords(todayIn(new Date(publishedAt)));
  return html`<li>
    <a href="${path}">${title}</a>
    <span class="muted"
      >${dayWords(startsOn)} to ${dayWords(endsOn)}, ${countWords(goalCount, 'goal')}. Version ${number}, published on
      ${day}.</span
    >
  </li>`;
}
