import type { Reminder } from '@waymark/domain/reminders/reminders-now';
import { type Html, html } from '../platform/html';
import { mailWords as words } from './mail-words';
import type { StandingItem } from './standing-items';

export interface MailLine {
  reminder: Pick<Reminder, 'step' | 'rung' | 'dueOn'>;
  item: StandingItem;
}

export interface MailParts {
  name: string;
  organisation: string;
  lines: readonly MailLine[];
  links: { update: string; ownItemsOnly: boolean; signIn: string; change: string; stop: string };
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

/** So that a mail stays short on the day on which somebody enters a whole table. */
const mostLines = 25;

const isWaiting = ({ item }: MailLine): boolean => item.dueOn === null;
const isLate = (line: MailLine): boolean => !isWaiting(line) && line.reminder.rung >= 0;
const isSoon = (line: MailLine): boolean => !isWaiting(line) && !isLate(line);

/** The days as pages show them: an update by the day from which it is asked for. */
function dueWords(line: MailLine): string {
  const { item, reminder } = line;
  if (isWaiting(line)) return words.waits(item.on);
  if (isLate(line)) return words.wasDue(item.on);
  return item.kind === 'update' ? words.askedFor(item.on, reminder.dueOn) : words.isDue(item.on);
}

function sectionsOf({ lines, links }: MailParts): Section[] {
  const own = lines.filter(({ reminder }) => reminder.step === 'owner');
  const elsewhere = links.ownItemsOnly ? words.signIn(links.signIn) : null;
  const sections = [
    { title: words.late, note: null, lines: own.filter(isLate) },
    { title: words.soon, note: null, lines: own.filter(isSoon) },
    { title: words.waiting, note: elsewhere, lines: own.filter(isWaiting) },
    { title: words.others, note: words.othersWhy, lines: lines.filter(({ reminder }) => reminder.step !== 'owner') },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

function lineWords(line: MailLine): string {
  const { reference, title, owners, planTitle } = line.item;
  const name = [words.kind(line.item), reference, title].filter((part) => part !== null && part !== '').join(' ');
  const named = owners.map((owner) => owner.name).join(', ');
  const nobody = line.item.state === 'approval' ? words.nobodyLeft : words.noOwner;
  const whose = line.reminder.step === 'owner' ? [] : [named === '' ? nobody : words.ownedBy(named)];
  return `${name}: ${[dueWords(line), ...whose].join(', ')} (${planTitle})`;
}

/** The first lines of a section, and how many more there are. */
function shownLines({ lines }: Section): string[] {
  const more = lines.length - mostLines;
  return [...lines.slice(0, mostLines).map(lineWords), ...(more > 0 ? [words.more(more)] : [])];
}

/** What somebody is told in one mail: plain text, and the same as a page. */
export function reminderMail(parts: MailParts): Worded {
  const { organisation, lines } = parts;
  const late = lines.filter(isLate).length;
  const waiting = lines.filter(isWaiting).length;
  const sections = sectionsOf(parts);
  return {
    subject: words.subject({ late, soon: lines.length - late - waiting, waiting, organisation }),
    text: textOf(parts, sections),
    html: `<!doctype html>\n${htmlOf(parts, sections).text}`,
  };
}

function textOf({ name, organisation, links }: MailParts, sections: readonly Section[]): string {
  const told = sections.flatMap((section) => [
    section.title,
    ...(section.note === null ? [] : [section.note]),
    ...shownLines(section).map((line) => `- ${line}`),
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
        (section) =>
          html`<h2>${section.title}</h2>
            ${section.note !== null && html`<p>${section.note}</p>`}
            <ul>
              ${shownLines(section).map((line) => html`<li>${line}</li>`)}
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
