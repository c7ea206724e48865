import type { PublishedContent, PublishedSource } from '@waymark/contract/published-plan';
import { todayIn } from '@waymark/domain/day';
import { type DeliveryStatus, deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { type Html, html } from '../platform/html';
import { markdown } from './markdown';
import { themesOf } from './page-goals';
import { effectSection, story, type StorySection } from './plan-story';
import { countWords, dayWords } from './public-format';
import { capacityOf, deliveryMarks, leadWords } from './public-words';
import type { PublishedVersion, VersionLine } from './published-plans';
import { statusMark } from './status-mark';

const making: readonly StorySection[] = [
  ['consultation', 'How people took part'],
  effectSection,
  ['caseStudy', 'One example'],
];

const dayOf = (instant: string): string => dayWords(todayIn(new Date(instant)));

/** One version of a plan as its page. */
export function planPage({ content, number, publishedAt, versions, path }: PublishedVersion): Html {
  const latest = versions[0];
  const themes = content.themes.map(({ code, title }) => [code, title] as const);
  const told = [...story, ...making].filter(([field]) => content[field].trim() !== '');
  return html`${breadcrumbs(content)}
    <h1>${content.title}</h1>
    ${content.titleWelsh && html`<p lang="cy" class="lead-in">${content.titleWelsh}</p>`}
    <p class="lead-in">${content.council.name}, ${dayWords(content.startsOn)} to ${dayWords(content.endsOn)}</p>
    ${latest && latest.number !== number && olderNote(number, latest, path)}
    <p>
      Adopted by ${content.adoptedBy} on ${dayWords(content.adoptedOn)}. Published on ${dayOf(publishedAt)} as version
      ${number}; everything on this page is as it stood on ${dayWords(content.asOf)}.
    </p>
    ${content.summary !== '' && html`<div class="panel prose">${markdown(content.summary, 2)}</div>`}${glance(content)}
    <nav aria-labelledby="contents">
      <h2 id="contents">On this page</h2>
      <ul class="contents">
        ${told.slice(0, story.length).map(([field, title]) => item(field, title))}
        ${themes.map(([code, title]) => item(code, `Theme ${code.slice(1)}: ${title}`))}${item('leads', 'Who answers for this plan')}
        ${item('feedback', 'Tell us what you think')}${item('data', 'Data, sources and earlier versions')}
      </ul>
    </nav>
    ${story.map((section) => textSection(content, section))}${themesOf(content)}${leadsSection(content)}
    ${making.map((section) => textSection(content, section))}${feedbackSection(content)}
    ${dataSection({ content, number, publishedAt, versions, path })}`;
}

const item = (anchor: string, title: string): Html => html`<li><a href="#${anchor}">${title}</a></li>`;

function breadcrumbs({ council }: PublishedContent): Html {
  return html`<nav class="breadcrumbs" aria-label="Where you are">
    <ol>
      <li><a href="/plans">Published plans</a></li>
      <li><a href="/plans?council=${encodeURIComponent(council.slug)}">${council.shortName}</a></li>
    </ol>
  </nav>`;
}

function olderNote(number: number, latest: VersionLine, path: string): Html {
  return html`<p class="panel notice">
    <strong>This is an earlier version.</strong> You are reading version ${number}. The latest is
    <a href="${path}">version ${latest.number}, published on ${dayOf(latest.publishedAt)}</a>.
  </p>`;
}

/** The plan in one line and its actions by status. */
function glance({ goals }: PublishedContent): Html {
  const actions = goals.flatMap((goal) => goal.actions);
  const indicators = goals.flatMap((goal) => goal.indicators);
  const counts = deliveryStatuses
    .map((status): [DeliveryStatus, number] => [status, actions.filter((action) => action.status === status).length])
    .filter(([, count]) => count > 0);
  return html`<section aria-labelledby="glance">
    <h2 id="glance">At a glance</h2>
    <p>
      ${countWords(goals.length, 'goal')}, ${countWords(actions.length, 'action')} and
      ${countWords(indicators.length, 'indicator')}. The actions are:
    </p>
    <ul class="glance">
      ${counts.map(([status, count]) => html`<li><strong>${count}</strong> ${statusMark(deliveryMarks[status])}</li>`)}
    </ul>
  </section>`;
}

function textSection(content: PublishedContent, [field, title]: StorySection): Html | null {
  const text = content[field];
  if (text.trim() === '') return null;
  return html`<section class="prose" aria-labelledby="${field}">
    <h2 id="${field}">${title}</h2>
    ${markdown(text, 3)}
  </section>`;
}

function leadsSection({ leads }: PublishedContent): Html {
  return html`<section aria-labelledby="leads">
    <h2 id="leads">Who answers for this plan</h2>
    <dl class="facts">
      ${leads.map(
        (lead) =>
          html`<div>
            <dt>${capacityOf(lead)}</dt>
            <dd>${leadWords(lead)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function feedbackSection({ feedback, council }: PublishedContent): Html {
  return html`<section class="prose" aria-labelledby="feedback">
    <h2 id="feedback">Tell us what you think</h2>
    <p>${feedback ?? `Ask ${council.name} by its usual contact page, and name this plan.`}</p>
    <p>Ask the council at the same place for this plan in another language or format.</p>
  </section>`;
}

function dataSection({ content, number, versions, path }: PublishedVersion): Html {
  const at = `${path}/versions/${number}`;
  return html`<section aria-labelledby="data">
    <h2 id="data">Data, sources and earlier versions</h2>
    <p>
      This version as data: <a href="${at}.csv">figures and actions as CSV</a>,
      <a href="${at}.json">everything as JSON</a>.
      ${
        content.edition &&
        html`The themes are those of the ${content.edition} edition of the Inclusive Cities framework.`
      }
    </p>
    ${sourcesOf(content)}
    <h3>Versions</h3>
    <ul>
      ${versions.map(
        (version) =>
          html`<li>
            <a href="${path}/versions/${version.number}"
              >Version ${version.number}, published on ${dayOf(version.publishedAt)}</a
            >${version.number === number && ' (this page)'}
          </li>`,
      )}
    </ul>
  </section>`;
}

function sourcesOf({ goals }: PublishedContent): Html | null {
  const all = goals.flatMap((goal) => goal.indicators.flatMap((indicator) => indicator.sources));
  const distinct = [...new Map(all.map((source) => [`${source.source} ${source.releasedOn}`, source])).values()];
  if (distinct.length === 0) return null;
  return html`<h3>Where the figures come from</h3>
    <ul>
      ${distinct.map((source) => html`<li>${sourceWords(source)}</li>`)}
    </ul>`;
}

function sourceWords({ source, releasedOn, licence }: PublishedSource): string {
  const released = releasedOn === null ? '' : `, ${dayWords(releasedOn)}`;
  return `${source}${released}${licence === '' ? '' : `. ${licence}`}`;
}
