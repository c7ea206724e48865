import type { EntryQuestion } from '@waymark/contract/figure-entries';
import { isOpen } from '@waymark/domain/figures/entry-state';
import { type BreakdownAsked, questionsAbout, type Question } from '@waymark/domain/figures/questions';
import { breakdownParts, dimensions, everyone } from '@waymark/domain/indicators/breakdown';
import type { FigureNumbers } from '@waymark/domain/indicators/figure-numbers';
import { type ObservationStatus, saysNumber } from '@waymark/domain/indicators/vocabulary';
import { type FigureKey, figureKeyOf } from '../indicators/keep-figures';
import type { FigureContext } from './figure-context';
import type { EntryRow } from './entry-row';
import type { FigureIndicator } from './figure-rows';

/** A figure as it would stand if everything that is on its way were approved. */
export type Prospect = FigureKey & FigureNumbers & { status: ObservationStatus; entered: boolean };

/** The figures of the context as they would stand, those of one indicator and area together. */
export class Prospects {
  private readonly bySeries = new Map<string, Prospect[]>();

  constructor({ standing, entries }: Pick<FigureContext, 'standing' | 'entries'>) {
    for (const [key, row] of standing) {
      const entry = entries.get(key);
      if (!entry || !isOnItsWay(entry)) this.put({ ...row, entered: false });
    }
    for (const entry of entries.values()) {
      if (isOnItsWay(entry)) this.put({ ...entry, entered: true });
    }
  }

  of(key: Pick<FigureKey, 'indicatorId' | 'areaCode'>): readonly Prospect[] {
    return this.bySeries.get(`${key.indicatorId} ${key.areaCode}`) ?? [];
  }

  private put(row: Prospect): void {
    const name = `${row.indicatorId} ${row.areaCode}`;
    const list = this.bySeries.get(name);
    if (list) list.push(row);
    else this.bySeries.set(name, [row]);
  }
}

/** What was returned is doubted: until it comes again, what stands is held against its neighbours. */
const isOnItsWay = ({ state }: Pick<EntryRow, 'state'>): boolean => isOpen(state) && state !== 'returned';

const none: ReadonlySet<string> = new Set();

/** What is asked about a figure, from the series and the breakdown around it, but for figures that must not tell anything. */
export function askedAbout(
  figure: Omit<EntryRow, 'id'>,
  indicator: FigureIndicator,
  prospects: Prospects,
  hidden = none,
): Question[] {
  if (!saysNumber(figure.status)) return [];
  const around = prospects.of(figure);
  const isHidden = (one: FigureKey): boolean => hidden.has(figureKeyOf(one));
  const earlier = earlierThan(figure, indicator, around);
  return questionsAbout({
    figure,
    earlier: earlier.slice(earlier.findLastIndex(isHidden) + 1),
    breakdowns: breakdownsAround(figure, around, isHidden),
    rule: indicator,
  });
}

/** The questions with what was answered to them. */
export function questionsOf(
  entry: EntryRow,
  indicator: FigureIndicator,
  prospects: Prospects,
  hidden = none,
): EntryQuestion[] {
  return askedAbout(entry, indicator, prospects, hidden).map((question) => ({
    ...question,
    answer: entry.answers.find(({ code }) => code === question.code) ?? null,
  }));
}

function earlierThan(figure: FigureKey, { breaks }: FigureIndicator, around: readonly Prospect[]): Prospect[] {
  const since = breaks.findLast((day) => day <= figure.periodEnd) ?? '';
  return around
    .filter(
      ({ breakdown, periodStart, periodEnd }) =>
        breakdown === figure.breakdown &&
        periodEnd < figure.periodEnd &&
        periodStart < figure.periodStart &&
        periodEnd >= since,
    )
    .sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
}

/** The dimensions that the figure is a category of, or the total of, in its period; groups of people may overlap. */
function breakdownsAround(
  figure: FigureKey & FigureNumbers,
  around: readonly Prospect[],
  isHidden: (one: FigureKey) => boolean,
): BreakdownAsked[] {
  const together = around.filter(
    ({ periodStart, periodEnd }) => periodStart === figure.periodStart && periodEnd === figure.periodEnd,
  );
  const cells = [...together.filter(({ breakdown }) => breakdown !== figure.breakdown), figure];
  const total = cells.find(({ breakdown }) => breakdown === everyone) ?? null;
  const own = breakdownParts(figure.breakdown)?.dimension;
  return dimensions
    .filter((dimension) => figure.breakdown === everyone || dimension === own)
    .map((dimension) => ({
      ...{ dimension, total, disjoint: dimension !== 'group' },
      parts: cells.filter(({ breakdown }) => breakdownParts(breakdown)?.dimension === dimension),
    }))
    .filter((table) => ![...table.parts, total].some((cell) => cell !== null && cell !== figure && isHidden(cell)));
}
