import type { Reminder } from '@waymark/domain/reminders/reminders-now';
import { type Html, html } from '../platform/html';
import { mailWords as words } from './mail-words';
import type { DatedItem } from './standing';

export interface MailLine {
  reminder: Pick<Reminder, 'step' | 'rung' | 'dueOn'>;
  item: DatedItem;
}

export interface MailParts {
  name: string;
  organisation: string;
  lines: readonly MailLine[];
  links: { update: string; ownItemsOnly: boolean; change: string; stop: string };
}

export interface Worded {
  subject: string;
  text: string;
  html: string;
}

interface Section {
  title: string;
  note: string | null;
  lines: readonly MailLine[];
}

const isLate = ({ reminder }: MailLine): boolean => reminder.rung >= 0;

/** The days as pages show them: an update by the day from which it is asked for. */
function dueWords(line: MailLine): string {
  const { item, reminder } = line;
  if (isLate(line)) return words.wasDue(item.dueOn);
  return item.kind === 'update' ? words.askedFor(item.dueOn, reminder.dueOn) : words.isDue(item.dueOn);
}

function sectionsOf(lines: readonly MailLine[]): Section[] {
  const own = lines.filter(({ reminder }) => reminder.step === 'owner');
  const sections = [
    { title: words.late, note: null, lines: own.filter(isLate) },
    { title: words.soon, note: null, lines: own.filter((line) => !isLate(line)) },
    { title: words.others, note: words.othersWhy, lines: lines.filter(({ reminder }) => reminder.step !== 'owner') },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

function lineWords(line: MailLine): string {
  const { kind, reference, title, owner, planTitle } = line.item;
  const name = [words.kind(kind), reference, title].filter((part) => part !== null && part !== '').join(' ');
  const whose = line.reminder.step === 'owner' ? [] : [owner ? words.ownedBy(owner.name) : words.noOwner];
  return `${name}: ${[dueWords(line), ...whose].join(', ')} (${planTitle})`;
}

/** What somebody is told in one mail: plain text, and the same as a page. */
export function reminderMail(parts: MailParts): Worded {
  const { organisation, lines } = parts;
  const late = lines.filter(isLate).length;
  const sections = sectionsOf(lines);
  return {
    subject: words.subject({ late, soon: lines.length - late, organisation }),
    text: textOf(parts, sections),
    html: `<!doctype html>\n${htmlOf(parts, sections).text}`,
  };
}

function textOf({ name, organisation, links }: MailParts, sections: readonly Section[]): string {
  const told = sections.flatMap((section) => [
    section.title,
    ...(section.note === null ? [] : [section.note]),
    ...section.lines.map((line) => `- ${lineWords(line)}`),
    '',
  ]);
  return [
    ...[words.hello(name), '', words.opening(organisation), '', ...told, `${words.updateNow}: ${links.update}`],
    ...(links.ownItemsOnly ? [words.linkLasts] : []),
    ...['', `${words.why} ${words.rhythm}`, `${words.change}: ${links.change}`, `${words.stop}: ${links.stop}`, ''],
  ].join('\n');
}

function htmlOf({ name, organisation, links }: MailParts, sections: readonly Section[]): Html {
  return html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <title>${words.opening(organisation)}</title>
    </head>
    <body>
      <p>${words.hello(name)}</p>
      <p>${words.opening(organisation)}</p>
      ${sections.map(
        ({ title, note, lines }) =>
          html`<h2>${title}</h2>
            ${note !== null && html`<p>${note}</p>`}
            <ul>
              ${lines.map((line) => html`<li>${lineWords(line)}</li>`)}
            </ul>`,
      )}
      <p>
        <a href="${links.update}"><strong>${words.updateNow}</strong></a>
      </p>
      ${links.ownItemsOnly && html`<p>${words.linkLasts}</p>`}
      <hr />
      <p>${words.why} ${words.rhythm}</p>
      <p><a href="${links.change}">${words.change}</a> · <a href="${links.stop}">${words.stop}</a></p>
    </body>
  </html>`;
}
