import { Injectable } from '@nestjs/common';
import type { RecordFigure, RecordingOutcome } from '@waymark/contract/figure-steps';
import { assertCan } from '@waymark/domain/access';
import { figureToKeep, problemsOfFigure, type SentFigure } from '@waymark/domain/figures/figure-problems';
import { isOpen } from '@waymark/domain/figures/entry-state';
import { isBreakdown } from '@waymark/domain/indicators/breakdown';
import { fieldRefused, Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { recordableArea } from '../indicators/assert-recordable';
import { figureEvent } from '../indicators/figure-event';
import { findIndicator, indicatorScope } from '../indicators/find-indicator';
import type { IndicatorRow } from '../indicators/indicator-row';
import { type FigureKey, figureKeyOf } from '../indicators/keep-figures';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { holdPeriods, periodLocked } from './assert-period-open';
import { type Changed, withAnswers } from './entry-decision';
import { entryEvent } from './entry-events';
import { askedAbout, Prospects } from './entry-questions';
import { contextOf, type FigureContext, lockOfCell } from './figure-context';
import type { FigureIndicator } from './figure-rows';
import { makeCount } from './make-count';
import { writeEntries } from './write-entries';

interface Recording {
  viewer: Viewer;
  organisationId: string;
  code: string;
  key: Repeatable | null;
}

interface Around {
  context: FigureContext;
  indicator: FigureIndicator;
}

/** Records a figure as an organisation's own in one step: it counts at once, unless a second person has to look at it. */
@Injectable()
export class FigureRecording {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record({ viewer, organisationId, code, key }: Recording, body: RecordFigure): Promise<RecordingOutcome> {
    const libraryId = await this.database.libraryId();
    const scope = indicatorScope(viewer, libraryId, organisationId);
    return this.database.as(viewer, async (tx) => {
      assertCan(viewer, 'observation:record', organisationId);
      const row = await findIndicator(tx, scope, code);
      const areaCode = await this.allowed(tx, organisationId, row, body);
      const { fresh } = await identifierFor(tx, viewer, key);
      await holdPeriods(tx, organisationId, 'writing');
      const asked = { indicatorIds: [row.id], areaCodes: [areaCode], from: body.periodStart };
      const context = await contextOf(tx, { viewer, organisationId, libraryId }, asked);
      const indicator = context.indicators.get(row.id);
      if (!indicator) throw new Refusal('missing', 'indicator');
      if (fresh) await this.keep(tx, { context, indicator }, this.entryOf(body, areaCode, { context, indicator }));
      return context.organisation.secondPerson ? 'submitted' : 'stands';
    });
  }

  /** The area that the figure is of, once it and every field allow it. */
  private async allowed(
    tx: EntityManager,
    organisationId: string,
    indicator: IndicatorRow,
    body: RecordFigure,
  ): Promise<string> {
    if (indicator.answer.computed) throw new Refusal('conflict', 'indicator-computed');
    const areaCode = await recordableArea(tx, organisationId, body.areaCode);
    const problems = problemsOfFigure(sentFigure(body), { ...indicator, ...indicator.answer }, this.clock.today());
    if (!isBreakdown(body.breakdown ?? '')) problems.push({ pointer: '/breakdown', code: 'not-a-choice' });
    refuseFields(problems);
    return areaCode;
  }

  /** The entry that the figure makes, once its period is open, a replaced figure has its reason and no question is left. */
  private entryOf(body: RecordFigure, areaCode: string, { context, indicator }: Around): Changed {
    const { breakdown = '', periodStart, periodEnd } = body;
    const key = { indicatorId: indicator.id, areaCode, breakdown, periodStart, periodEnd };
    assertFree(key, { context, indicator });
    const { userId, name } = context.viewer;
    const now = this.clock.now().toISOString();
    const entry: Changed = {
      ...{ ...key, ...figureToKeep(sentFigure(body), indicator), ...remarksOf(body), source: body.source },
      version: (context.entries.get(figureKeyOf(key))?.version ?? 0) + 1,
      ...{ state: context.organisation.secondPerson ? 'submitted' : 'approved', returnReason: null },
      reason: reasonFor(context.standing.get(figureKeyOf(key))?.own === true, body),
      answers: withAnswers([], body.answers ?? [], { by: name, at: now }),
      ...{ enteredBy: name, enteredById: userId, enteredAt: now, submittedAt: now },
      ...{ checkedBy: null, checkedById: null, checkedAt: null },
    };
    assertAnswered(entry, indicator, context);
    return entry;
  }

  private async keep(tx: EntityManager, { context, indicator }: Around, entry: Changed): Promise<void> {
    const former = context.entries.get(figureKeyOf(entry)) ?? null;
    const written = await writeEntries(tx, context.organisation.id, [entry]);
    if (written.size === 0) throw new Refusal('conflict', 'figure-recorded-meanwhile');
    if (entry.state === 'submitted') {
      await recordEvent(tx, context.viewer, entryEvent('submit', { context, indicator }, { former, entry }));
      return;
    }
    const [kept] = await makeCount(tx, context, [entry], this.clock.today());
    const of = { organisationId: context.organisation.id, indicatorId: indicator.id, rule: indicator };
    const told = { name: 'observation.record', ...of, reason: entry.reason ?? '' };
    if (kept) await recordEvent(tx, context.viewer, figureEvent(kept, told));
  }
}

/** Nothing is recorded in a closed period, nor over what somebody else has entered and nobody has checked. */
function assertFree(key: FigureKey, { context, indicator }: Around): void {
  const lock = lockOfCell(context, indicator, key);
  if (lock !== null) throw periodLocked(lock);
  const entry = context.entries.get(figureKeyOf(key));
  if (entry && isOpen(entry.state) && entry.enteredById !== context.viewer.userId) {
    throw new Refusal('conflict', 'figure-on-its-way', { enteredBy: entry.enteredBy });
  }
}

const remarksOf = ({ note = null, evidence = null, status = 'normal' }: RecordFigure) => ({ note, evidence, status });

function sentFigure(body: RecordFigure): SentFigure {
  const { periodStart, periodEnd, status = 'normal', value = null, lower = null, upper = null } = body;
  const { numerator = null, denominator = null } = body;
  return { periodStart, periodEnd, status, value, lower, upper, numerator, denominator };
}

function reasonFor(stands: boolean, { reason }: RecordFigure): string | null {
  const said = reason?.trim() ?? '';
  if (!stands || said !== '') return said === '' ? null : said;
  throw fieldRefused('/reason', 'required');
}

/** Asks, and says what it asks: the same figure with an answer to each is recorded. */
function assertAnswered(entry: Changed, indicator: FigureIndicator, context: FigureContext): void {
  const answered = new Set(entry.answers.map(({ code }) => code));
  const questions = askedAbout(entry, indicator, new Prospects(context)).filter(({ code }) => !answered.has(code));
  if (questions.length > 0) throw new Refusal('conflict', 'questions-open', { questions });
}
