import type {
  PublishedAction,
  PublishedContent,
  PublishedGoal,
  PublishedMilestone,
} from '@waymark/contract/published-plan';
import type { Theme } from '@waymark/domain/frameworks/framework';
import { type Html, html } from '../platform/html';
import { markdown } from './markdown';
import { indicatorsOf } from './page-indicators';
import { dayWords } from './public-format';
import { capacityOf, deliveryMarks, leadWords, milestoneWords } from './public-words';
import { statusMark } from './status-mark';

/** Every theme in its order, those without a goal too, with the goals that count under it. */
export function themesOf({ themes, goals }: PublishedContent): Html[] {
  return themes.map(({ code, title }) => {
    const own = goals.filter((goal) => goal.theme === code);
    return html`<section class="theme" aria-labelledby="${code}">
      <h2 id="${code}"><span class="code">Theme ${code.slice(1)}</span> ${title}</h2>
      ${own.length === 0 ? noGoal(code, goals) : own.map(goalOf)}
    </section>`;
  });
}

function noGoal(theme: Theme, goals: readonly PublishedGoal[]): Html {
  const touching = goals.filter((goal) => goal.secondaryTheme === theme);
  if (touching.length === 0) return html`<p>This plan has no goal under this theme.</p>`;
  return html`<p>Goals of other themes that serve this one too:</p>
    <ul>
      ${touching.map((goal) => html`<li><a href="#goal-${goal.number}">${goal.number}. ${goal.title}</a></li>`)}
    </ul>`;
}

function goalOf(goal: PublishedGoal): Html {
  return html`<article class="goal" aria-labelledby="goal-${goal.number}">
    <h3 id="goal-${goal.number}">Goal ${goal.number}. ${goal.title}</h3>
    ${goal.need !== '' && html`<div class="prose">${markdown(goal.need, 4)}</div>`}
    <dl class="facts">
      ${fact('Who it is for', goal.beneficiaries)}${fact('How it supports the council’s priorities', goal.prioritySupport)}
      ${fact('What changes first', goal.changeShort)}${fact('What changes by the end of the plan', goal.changeMedium)}
      ${fact('What changes in five years and more', goal.changeLong)}
      ${goal.leads.map((lead) => fact(capacityOf(lead), leadWords(lead)))}
    </dl>
    ${indicatorsOf(goal)}${actionsOf(goal)}
  </article>`;
}

const fact = (term: string, text: string): Html | null =>
  text === ''
    ? null
    : html`<div>
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`;

function actionsOf(goal: PublishedGoal): Html | null {
  if (goal.actions.length === 0) return null;
  return html`<h4>What we do</h4>
    <div class="scroll" role="region" tabindex="0" aria-label="Actions of goal ${goal.number}">
      <table class="actions">
        <caption class="hidden">
          Actions of goal ${goal.number}
        </caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Action</th>
            <th scope="col">Led by</th>
            <th scope="col">When</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          ${goal.actions.map(actionRow)}
        </tbody>
      </table>
    </div>`;
}

function actionRow(action: PublishedAction): Html {
  return html`<tr id="action-${action.reference}">
    <td>${action.reference}</td>
    <th scope="row">
      ${action.title}
      <span class="summary">${action.summary}</span>
      ${more(action)}
    </th>
    <td>${action.leads.map((lead) => html`<span class="lead">${leadWords(lead)}</span>`)}</td>
    <td>${whenOf(action)}</td>
    <td>${statusMark(deliveryMarks[action.status])}</td>
  </tr>`;
}

function whenOf({ ongoing, startsOn, dueOn, completedOn }: PublishedAction): string {
  if (completedOn !== null) return `Completed ${dayWords(completedOn)}`;
  if (dueOn !== null) return `By ${dayWords(dueOn)}`;
  const since = startsOn === null ? '' : `, from ${dayWords(startsOn)}`;
  return ongoing ? `Ongoing${since}` : 'No date yet';
}

function more(action: PublishedAction): Html | null {
  const { beneficiaries, outputMeasure, outcomeMeasure, milestones } = action;
  const facts = [
    fact('Who gains', beneficiaries),
    fact('What will be done', outputMeasure),
    fact('What will be better', outcomeMeasure),
  ].filter((each) => each !== null);
  if (facts.length === 0 && milestones.length === 0) return null;
  return html`<details>
    <summary>Measures and milestones<span class="hidden"> of action ${action.reference}</span></summary>
    <dl class="facts">${facts}</dl>
    ${
      milestones.length > 0 &&
      html`<ul>
        ${milestones.map(milestoneItem)}
      </ul>`
    }
  </details>`;
}

function milestoneItem({ title, dueOn, doneOn, status }: PublishedMilestone): Html {
  const when = doneOn === null ? `due ${dayWords(dueOn)}` : `done ${dayWords(doneOn)}`;
  const word = status === 'done' || status === 'planned' ? null : html` <strong>${milestoneWords[status]}</strong>`;
  return html`<li>${title}, ${when}${word}</li>`;
}
