import { todayIn } from '@waymark/domain/day';
import { type Html, html } from '../platform/html';
import { markdown } from './markdown';
import { consultationCrumbs } from './page-consultation';
import { formOf, type FormShown, refusalSummary } from './page-feedback';
import { dayWords } from './public-format';
import type { PublishedDraft } from './published-consultations';

/** What stands where a draft stood that the council took back. What somebody was typing at that moment is not lost. */
export function withdrawnPage({ content, path, withdrawnAt, withdrawnReason }: PublishedDraft, shown: FormShown): Html {
  const { council, title: planTitle } = content.plan;
  return html`${refusalSummary(shown)} ${consultationCrumbs(council)}
    <h1>${content.title}</h1>
    <p class="panel notice">
      <strong>This consultation has been withdrawn.</strong>
      ${council.name} took back its draft of
      ${planTitle}${withdrawnAt && ` on ${dayWords(todayIn(new Date(withdrawnAt)))}`}. The draft is no longer shown, and
      the form is closed.
    </p>
    <section class="prose" aria-labelledby="reason">
      <h2 id="reason">Why</h2>
      ${markdown(withdrawnReason ?? '', 3)}
    </section>
    <p>What people sent before stays with the council. It is not published.</p>
    ${shown.refused !== null && formOf(content, path, shown)}
    <p><a href="/consultations">See the drafts you can answer</a></p>`;
}
