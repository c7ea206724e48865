import type { Reminder } from '@waymark/domain/reminders/reminders-now';
import { type Html, html } from '../platform/html';
import { mailPage } from './mail-page';
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
  links: { update: string; ownItemsOnly: boolean; signIn: string; plans: string; change: string; stop: string };
}

export interface Worded {
  subject: string;
  text: string;
  html: string;
}

/** A sentence, and the address it leads to. */
interface Note {
  text: string;
  address: string;
}

interface Section {
  title: string;
  note: Note | null;
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
  const elsewhere = links.ownItemsOnly ? { text: words.signIn, address: links.signIn } : null;
  const sections = [
    { title: words.late, note: null, lines: own.filter(isLate) },
    { title: words.soon, note: null, lines: own.filter(isSoon) },
    { title: words.waiting, note: elsewhere, lines: own.filter(isWaiting) },
    {
      ...{ title: words.others, note: { text: words.othersWhy, address: links.plans } },
      lines: lines.filter(({ reminder }) => reminder.step !== 'owner'),
    },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

interface LineWords {
  name: string;
  rest: string;
}

function lineWords(line: MailLine): LineWords {
  const { reference, title, owners, planTitle } = line.item;
  const name = [words.kind(line.item), reference, title].filter((part) => part !== null && part !== '').join(' ');
  const named = owners.map((owner) => owner.name).join(', ');
  const nobody = line.item.state === 'approval' ? words.nobodyLeft : words.noOwner;
  const whose = line.reminder.step === 'owner' ? [] : [named === '' ? nobody : words.ownedBy(named)];
  return { name, rest: `${[dueWords(line), ...whose].join(', ')} (${planTitle})` };
}

/** The first lines of a section, and how many more there are. */
const shownLines = ({ lines }: Section): LineWords[] => lines.slice(0, mostLines).map(lineWords);

function moreWords({ lines }: Section): string[] {
  return lines.length > mostLines ? [words.more(lines.length - mostLines)] : [];
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
    html: mailPage(words.opening(organisation), htmlOf(parts, sections)),
  };
}

/** The manager of a plan hears of what others let lie, and finds it in the plan; own updates and those stood in for are one page. */
const mayUpdate = (lines: readonly MailLine[]): boolean => lines.some(({ reminder }) => reminder.step !== 'manager');

function textOf({ name, organisation, lines, links }: MailParts, sections: readonly Section[]): string {
  const told = sections.flatMap((section) => [
    section.title,
    ...(section.note === null ? [] : [`${section.note.text}: ${section.note.address}`]),
    ...shownLines(section).map(({ name: what, rest }) => `- ${what}: ${rest}`),
    ...moreWords(section).map((more) => `- ${more}`),
    '',
  ]);
  return [
    ...[words.hello(name), '', words.opening(organisation), '', ...told],
    ...(mayUpdate(lines) ? [`${words.updateNow}: ${links.update}`] : []),
    ...(links.ownItemsOnly ? [words.linkLasts] : []),
    ...['', `${words.why} ${words.rhythm}`, `${words.change}: ${links.change}`, `${words.stop}: ${links.stop}`, ''],
  ].join('\n');
}

function htmlOf({ name, organisation, lines, links }: MailParts, sections: readonly Section[]): Html {
  return html`<p>${words.hello(name)}</p>
    <p>${words.opening(organisation)}</p>
    ${sections.map(sectionHtml)}
    ${mayUpdate(lines) && html`<p><a class="open" href="${links.update}">${words.updateNow}</a></p>`}
    ${links.ownItemsOnly && html`<p>${words.linkLasts}</p>`}
    <hr />
    <p>${words.why} ${words.rhythm}</p>
    <p><a href="${links.change}">${words.change}</a> · <a href="${links.stop}">${words.stop}</a></p>`;
}

function sectionHtml(section: Section): Html {
  const { title, note } = section;
  return html`<h2>${title}</h2>
    ${note !== null && html`<p>${note.text}: <a href="${note.address}">${note.address}</a></p>`}
    <ul>
      ${shownLines(section).map(({ name, rest }) => html`<li><strong>${name}</strong>: ${rest}</li>`)}
      ${moreWords(section).map((more) => html`<li>${more}</li>`)}
    </ul>`;
}
