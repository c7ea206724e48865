import type { FigureEntry, GridCell, PublishedNearby, StandingFigure } from '@waymark/contract/figure-entries';
import { can } from '@waymark/domain/access';
import { hiddenFigures } from '@waymark/domain/disclosure/guard-figures';
import { isOpen } from '@waymark/domain/figures/entry-state';
import { type FigureKey, figureKeyOf } from '../indicators/keep-figures';
import { countsPeople, type FigureGuard, shownFigure } from '../indicators/shown-figure';
import { type Prospect, Prospects, questionsOf } from './entry-questions';
import { type FigureContext, lockOfCell } from './figure-context';
import type { EntryRow } from './entry-row';
import type { FigureIndicator, StandingRow } from './figure-rows';

/** Says what of the cells of a context may leave the server: small counts do not, but for those one entered oneself. */
export class ShownCells {
  readonly prospects: Prospects;
  /** Small counts of others that were shown. */
  readonly revealed: EntryRow[] = [];
  private readonly seesSmall: boolean;
  private publishedRows: ReadonlyMap<string, StandingRow[]> | null = null;
  private readonly hiddenOf = new Map<string, ReadonlySet<string>>();

  constructor(private readonly context: FigureContext) {
    this.prospects = new Prospects(context);
    this.seesSmall = can(context.viewer, 'observation:see-small', context.organisation.id);
  }

  cell(indicator: FigureIndicator, key: FigureKey): GridCell {
    const name = figureKeyOf(key);
    const { entries, commentCounts } = this.context;
    const entry = entries.get(name);
    const standing = this.standing(indicator, key);
    return {
      ...{ periodStart: key.periodStart, periodEnd: key.periodEnd, version: entry?.version ?? 0, standing },
      ...this.onItsWay(indicator, entry, standing),
      ...(standing === null ? this.published(indicator, key) : {}),
      lockId: lockOfCell(this.context, indicator, key)?.id ?? null,
      commentCount: commentCounts.get(name) ?? 0,
    };
  }

  /** What a source publishes for a day or a calendar year stands in no cell of its own; without it a cell would look empty. */
  private published(indicator: FigureIndicator, key: FigureKey): { published?: PublishedNearby } {
    this.publishedRows ??= bySeries([...this.context.standing.values()].filter(({ own }) => !own));
    const inside = (this.publishedRows.get(seriesOf(key)) ?? []).filter(
      ({ periodEnd, value }) => value !== null && key.periodStart <= periodEnd && periodEnd <= key.periodEnd,
    );
    const last = inside.reduce<StandingRow | null>((a, b) => (a !== null && a.periodEnd >= b.periodEnd ? a : b), null);
    const shown = last && this.standing(indicator, last);
    if (!last || shown?.value == null) return {};
    const { periodStart, periodEnd } = last;
    return { published: { periodStart, periodEnd, value: shown.value, source: shown.source } };
  }

  /** What counts is shown as anywhere else: its hidden counts are asked for elsewhere, with a reason. */
  standing(indicator: FigureIndicator, key: FigureKey): StandingFigure | null {
    const row = this.context.standing.get(figureKeyOf(key));
    if (!row) return null;
    const hidden = row.hidden !== false || this.isHidden(indicator, key);
    return standingOf(shownFigure(row, indicator, this.guard(row.own, hidden)));
  }

  /** Whoever may see small counts sees those that others enter, to check them; that they did is told by `revealed`. */
  entry(indicator: FigureIndicator, entry: EntryRow): FigureEntry {
    const mine = entry.enteredById === this.context.viewer.userId;
    const small = !mine && this.isHidden(indicator, entry);
    const hidden = small && !this.seesSmall;
    if (small && this.seesSmall) this.revealed.push(entry);
    const { id, version, state, note, evidence, reason, returnReason } = entry;
    const { enteredBy, enteredAt, submittedAt, checkedBy, checkedAt } = entry;
    const seen = mine || this.seesSmall ? entry : shownFigure(entry, indicator, this.guard(true, hidden));
    return {
      ...{ id, version, state, hidden, mine, note, evidence, reason, returnReason },
      ...{ enteredBy, enteredAt, submittedAt, checkedBy, checkedAt },
      ...numbersOf(seen),
      questions: hidden ? [] : this.questions(indicator, entry, mine),
    };
  }

  private guard(own: boolean, hidden: boolean): FigureGuard {
    const { threshold, roundingBase } = this.context.organisation;
    return { own, threshold, hidden, roundingBase };
  }

  private onItsWay(
    indicator: FigureIndicator,
    entry: EntryRow | undefined,
    standing: StandingFigure | null,
  ): Pick<GridCell, 'state' | 'entry'> {
    if (entry && isOpen(entry.state)) return { state: entry.state, entry: this.entry(indicator, entry) };
    return { state: standing ? 'stands' : 'empty', entry: null };
  }

  /** Whether the viewer may not see the numbers of a cell; what would give another away is hidden with it. */
  isHidden(indicator: FigureIndicator, key: FigureKey): boolean {
    return this.hidden(indicator, key.areaCode).has(figureKeyOf(key));
  }

  /** What counted before an entry, as it may leave the server. */
  formerValue(indicator: FigureIndicator, former: Prospect): number | null {
    if (this.isHidden(indicator, former)) return null;
    const own = former.entered || this.context.standing.get(figureKeyOf(former))?.own === true;
    return this.seesSmall ? former.value : shownFigure(former, indicator, this.guard(own, false)).value;
  }

  /** What is asked, of which hidden figures tell nothing; with a rounding base without the numbers of others. */
  private questions(indicator: FigureIndicator, entry: EntryRow, mine: boolean): FigureEntry['questions'] {
    if (this.seesSmall) return questionsOf(entry, indicator, this.prospects);
    const questions = questionsOf(entry, indicator, this.prospects, this.hidden(indicator, entry.areaCode));
    if (this.context.organisation.roundingBase === null || !countsPeople(indicator)) return questions;
    return questions.map((question) => ({
      ...question,
      ...{ compared: null, times: null, value: mine ? question.value : null },
    }));
  }

  /** Whether who looks entered it and may not see small counts: then it protects nobody from them. */
  private isKnown({ entered, ...key }: Prospect): boolean {
    if (!entered || this.seesSmall) return false;
    return this.context.entries.get(figureKeyOf(key))?.enteredById === this.context.viewer.userId;
  }

  private hidden(indicator: FigureIndicator, areaCode: string): ReadonlySet<string> {
    if (!countsPeople(indicator)) return new Set();
    const name = `${indicator.id} ${areaCode}`;
    const known = this.hiddenOf.get(name);
    if (known) return known;
    const { standing, organisation } = this.context;
    const rule = { ...indicator, threshold: organisation.threshold, membersOf: new Map<string, string[]>() };
    const of = (row: FigureKey) => row.indicatorId === indicator.id && row.areaCode === areaCode;
    const stands = [...standing].filter(([, row]) => row.own && of(row) && row.hidden !== false);
    const mayStand = this.prospects.of({ indicatorId: indicator.id, areaCode });
    const guarded = mayStand.map((row) => ({ ...guardedOf(row), known: this.isKnown(row) }));
    const hidden = new Set([...stands.map(([key]) => key), ...hiddenFigures(guarded, rule)]);
    this.hiddenOf.set(name, hidden);
    return hidden;
  }
}

const seriesOf = ({ indicatorId, areaCode, breakdown }: Omit<FigureKey, 'periodStart' | 'periodEnd'>): string =>
  [indicatorId, areaCode, breakdown].join('|');

function bySeries(rows: readonly StandingRow[]): Map<string, StandingRow[]> {
  const found = new Map<string, StandingRow[]>();
  for (const row of rows) {
    const series = found.get(seriesOf(row));
    if (series) series.push(row);
    else found.set(seriesOf(row), [row]);
  }
  return found;
}

const guardedOf = (row: Prospect) => ({
  ...row,
  key: figureKeyOf(row),
  madePublic: false,
});

const numbersOf = ({ value, lower, upper, numerator, denominator, status }: StandingRow | EntryRow) => ({
  ...{ value, lower, upper, numerator, denominator, status },
});

function standingOf(row: StandingRow): StandingFigure {
  const { note, evidence, own, revision, source, releasedOn, enteredBy, checkedBy } = row;
  return { ...numbersOf(row), note, evidence, own, revision, source, releasedOn, enteredBy, checkedBy };
}
