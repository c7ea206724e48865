import type { Day } from '@waymark/domain/day';
import { type Html, html } from '../platform/html';
import { countWords, dayWords, periodWords } from './public-format';

interface ReleaseLine {
  source: string;
  releasedOn: Day | null;
  licence: string;
  firstOn: Day;
  lastOn: Day;
  areaCount: number;
  indicators: { code: string; name: string }[];
}

/** What the product comes with: releases, definitions without figures, breaks in the series. */
export interface ShippedData {
  releases: ReleaseLine[];
  withoutFigures: { code: string; name: string; publisher: string }[];
  breaks: { name: string; on: Day; reason: string }[];
}

const openLicence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Every dataset that the product ships, with publisher, release and licence; and what it does with figures. */
export function aboutDataPage(data: ShippedData, { demonstration }: { demonstration: boolean }): Html {
  return html`<h1>About the data</h1>
    <div class="prose">
      <p class="lead-in">Where every figure on this site comes from, under which licence, and what to keep in mind.</p>
      <p class="panel">
        Contains public sector information licensed under the
        <a href="${openLicence}" rel="noopener license">Open Government Licence v3.0</a>. Sources: Office for National
        Statistics, Home Office, Department for Education, Department for Work and Pensions, and Ministry of Housing,
        Communities and Local Government.
      </p>
      ${demonstration && demonstrationNote()}${rules()}
    </div>
    ${releaseTable(data.releases)}${breaksOf(data)}${missing(data)}
    <div class="prose">${notes()}</div>`;
}

const demonstrationNote = (): Html =>
  html`<h2>What is an example here</h2>
    <p>
      This is a demonstration. Plans, goals, actions, taskforces, adoption dates and accounts are examples, made up to
      show how the product works; no council has said them. Figures whose source begins with “Example figure” are
      examples too. Every other figure is a real published statistic.
    </p>`;

const rules = (): Html =>
  html`<h2>How figures are shown</h2>
    <ul>
      <li>A figure is shown with its period, source, release date and status, and is the same figure everywhere.</li>
      <li>Missing, late, suppressed, not applicable and zero are told apart. A gap in a chart is left open.</li>
      <li>
        Figures of councils’ own records about few people are hidden, so that nobody can be recognised. Official
        statistics are shown as they were published.
      </li>
      <li>
        Figures from surveys and samples are uncertain. Where the counts are known, the 95% interval is worked out by
        the Wilson score method for proportions and Byar’s method for counts and rates. An interval that the publisher
        gives comes first.
      </li>
      <li>
        A plan’s indicator is judged against a path from its baseline to its target, at the end of the figure’s own
        period. Where the interval reaches over the path, it is too close to call.
      </li>
    </ul>`;

function releaseTable(releases: readonly ReleaseLine[]): Html {
  return html`<h2 id="figures">Figures on this site</h2>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Publication</th>
            <th scope="col">Indicators taken from it</th>
            <th scope="col">Periods</th>
            <th scope="col" class="number">Areas</th>
          </tr>
        </thead>
        <tbody>
          ${releases.map(releaseRow)}
        </tbody>
      </table>
    </div>`;
}

function releaseRow({ source, releasedOn, licence, firstOn, lastOn, areaCount, indicators }: ReleaseLine): Html {
  return html`<tr>
    <th scope="row">
      ${source}
      <span class="muted">${releasedOn && `Released ${dayWords(releasedOn)}. `}${licence}.</span>
    </th>
    <td>${indicators.map(({ code, name }) => `${name} (${code})`).join('; ')}</td>
    <td>${periodWords(firstOn, lastOn)}</td>
    <td class="number">${areaCount}</td>
  </tr>`;
}

function breaksOf({ breaks }: ShippedData): Html | null {
  if (breaks.length === 0) return null;
  return html`<h2>Where a series breaks</h2>
    <ul>
      ${breaks.map(({ name, on, reason }) => html`<li>${name}, ${dayWords(on)}: ${reason}</li>`)}
    </ul>`;
}

function missing({ withoutFigures }: ShippedData): Html | null {
  if (withoutFigures.length === 0) return null;
  return html`<h2>Defined, but without figures here</h2>
    <p>
      ${countWords(withoutFigures.length, 'indicator')} of the library can be put into a plan, but no figures are
      shipped. A council can record them itself.
    </p>
    <ul class="columns">
      ${withoutFigures.map(
        ({ code, name, publisher }) => html`<li>${name} <span class="muted">${code}, ${publisher}</span></li>`,
      )}
    </ul>`;
}

const notes = (): Html =>
  html`<h2>Areas and their changes</h2>
    <p>
      Areas are those of the Office for National Statistics, June 2026, with official names from the mySociety register
      of local authorities. Where a council took the place of others, its figure is the one published for the former
      code of the same council, or the sum of the councils it replaced; a sum is used only where nothing was published.
    </p>
    <p>
      Sums for combined authorities are made here where no figure was published. Census counts are changed slightly by
      the publisher to protect people, so totals of different tables differ by a few.
    </p>
    <h2>Found a mistake?</h2>
    <p>
      Tell the council whose plan shows the figure, with the address of the page. A correction is kept as a revision.
    </p>`;
