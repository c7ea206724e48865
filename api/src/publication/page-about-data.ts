import type { Day } from '@waymark/domain/day';
import { type Html, html } from '../platform/html';
import { countWords, dayWords } from './public-format';

export interface DatasetLine {
  code: string;
  name: string;
  publisher: string;
  dataset: string;
  licence: string;
  releases: { source: string; releasedOn: Day | null }[] | null;
  firstOn: Day | null;
  lastOn: Day | null;
  areaCount: number;
  breaks: { on: Day; reason: string }[];
}

const openLicence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Every dataset that the product ships, with publisher, release and licence; and what it does with figures. */
export function aboutDataPage(datasets: readonly DatasetLine[], { demonstration }: { demonstration: boolean }): Html {
  const held = datasets.filter((line) => line.areaCount > 0);
  const described = datasets.filter((line) => line.areaCount === 0);
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
    ${datasetTable(held)}${missing(described)}
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

function datasetTable(lines: readonly DatasetLine[]): Html {
  return html`<h2 id="figures">Figures on this site</h2>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Publisher and releases</th>
            <th scope="col">Periods</th>
            <th scope="col" class="number">Areas</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(datasetRow)}
        </tbody>
      </table>
    </div>`;
}

function datasetRow({
  code,
  name,
  publisher,
  releases,
  firstOn,
  lastOn,
  areaCount,
  licence,
  breaks,
}: DatasetLine): Html {
  const own = releasesInOrder(releases);
  return html`<tr>
    <th scope="row">${name} <span class="muted">${code}</span></th>
    <td>
      ${own.length > 0 && own.every(({ source }) => source.startsWith(publisher)) ? null : publisher}
      <ul class="plain">
        ${own.map(
          ({ source, releasedOn }) =>
            html`<li>${source}${releasedOn && `, released ${dayWords(releasedOn)}`}. ${licence}.</li>`,
        )}
      </ul>
      ${breaks.map(({ on, reason }) => html`<p class="muted">Break on ${dayWords(on)}: ${reason}</p>`)}
    </td>
    <td>
      ${firstOn && lastOn && (firstOn === lastOn ? dayWords(lastOn) : `${dayWords(firstOn)} to ${dayWords(lastOn)}`)}
    </td>
    <td class="number">${areaCount}</td>
  </tr>`;
}

const releasesInOrder = (releases: DatasetLine['releases']) =>
  [...(releases ?? [])].sort((a, b) => (a.releasedOn ?? '').localeCompare(b.releasedOn ?? ''));

function missing(lines: readonly DatasetLine[]): Html | null {
  if (lines.length === 0) return null;
  return html`<h2>Defined, but without figures here</h2>
    <p>
      ${countWords(lines.length, 'indicator')} of the library can be put into a plan, but no figures are shipped. A
      council can record them itself.
    </p>
    <ul class="columns">
      ${lines.map(({ code, name, publisher }) => html`<li>${name} <span class="muted">${code}, ${publisher}</span></li>`)}
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
