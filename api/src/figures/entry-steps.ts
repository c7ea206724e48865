import { Injectable } from '@nestjs/common';
import type { StepOutcome, StepOutcomes, StepWithEntries } from '@waymark/contract/figure-steps';
import type { Permission } from '@waymark/domain/access';
import type { ListStep } from '@waymark/domain/figures/entry-state';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvents } from '../audit/record-events';
import { figureKeyOf } from '../indicators/keep-figures';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { holdPeriods } from './assert-period-open';
import { entryEvent } from './entry-events';
import { Prospects } from './entry-questions';
import { contextOf, type FigureContext, type FigurePlace } from './figure-context';
import type { EntryRow } from './entry-row';
import { figurePlace } from './figure-place';
import { chosenEntries } from './figure-rows';
import { makeCount } from './make-count';
import { recordReveals } from './record-reveals';
import { ShownCells } from './shown-cells';
import { decideStep, type StepDecision } from './step-decision';
import { writeEntries } from './write-entries';

const permissionFor: Readonly<Record<ListStep, Permission>> = {
  submit: 'observation:enter',
  withdraw: 'observation:enter',
  return: 'observation:approve',
  approve: 'observation:approve',
};

/** Takes entries along their way: submitted by those who entered them, returned or approved by those who check. */
@Injectable()
export class EntrySteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async take(viewer: Viewer, step: ListStep, body: StepWithEntries): Promise<StepOutcomes> {
    const place = await figurePlace(this.database, viewer, permissionFor[step], body.organisation);
    const { organisationId } = place;
    const reason = reasonIn(step, body);
    return this.database.as(viewer, async (tx) => {
      if (body.entries.length === 0) return { outcomes: [] };
      await holdPeriods(tx, organisationId, 'writing');
      const rows = await rowsOf(tx, organisationId, body);
      const context = await contextFor(tx, place, [...rows.values()]);
      const taken = { step, context, prospects: new Prospects(context), reason, now: this.clock.now().toISOString() };
      const seen = new Set<string>();
      const decisions = body.entries.map((chosen): StepDecision => {
        const id = chosen.id.toLowerCase();
        if (seen.has(id)) return { kind: 'refused', code: 'repeated' };
        seen.add(id);
        return decideStep(chosen, rows.get(id), taken);
      });
      await this.write(tx, context, { step, decisions });
      const shown = new ShownCells(context);
      const outcomes = outcomesOf(body, decisions, context, shown);
      await recordReveals(tx, context, shown);
      return { outcomes };
    });
  }

  private async write(
    tx: EntityManager,
    context: FigureContext,
    { step, decisions }: { step: ListStep; decisions: readonly StepDecision[] },
  ): Promise<void> {
    const moved = decisions.filter((one) => one.kind === 'write');
    const written = await writeEntries(
      tx,
      context.organisation.id,
      moved.map(({ entry }) => entry),
    );
    if (written.size < moved.length) throw new Refusal('conflict', 'figure-recorded-meanwhile');
    const events = moved.flatMap(({ former, entry }) => {
      const indicator = context.indicators.get(entry.indicatorId);
      const reason = step === 'return' ? entry.returnReason : entry.reason;
      return indicator ? [entryEvent(step, { context, indicator }, { former, entry, reason })] : [];
    });
    await recordEvents(tx, context.viewer, events);
    if (step === 'approve')
      await makeCount(
        tx,
        context,
        moved.map(({ entry }) => entry),
        this.clock.today(),
      );
    for (const { entry } of moved) context.entries.set(figureKeyOf(entry), entry);
  }
}

function reasonIn(step: ListStep, { reason }: StepWithEntries): string | null {
  const said = reason?.trim() ?? '';
  if (step === 'return' && said === '') {
    throw fieldRefused('/reason', 'required');
  }
  return said === '' ? null : said;
}

/** In the order of their identifiers, so that two lists at once wait for each other and never in a circle. */
async function rowsOf(
  tx: EntityManager,
  organisationId: string,
  body: StepWithEntries,
): Promise<Map<string, EntryRow>> {
  const ids = body.entries.map(({ id }) => id);
  const rows = await tx.query<EntryRow[]>(chosenEntries, [organisationId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

function contextFor(tx: EntityManager, place: FigurePlace, rows: readonly EntryRow[]): Promise<FigureContext> {
  return contextOf(tx, place, {
    indicatorIds: [...new Set(rows.map(({ indicatorId }) => indicatorId))],
    areaCodes: [...new Set(rows.map(({ areaCode }) => areaCode))],
    from: rows.reduce((first, { periodStart }) => (periodStart < first ? periodStart : first), '2200-12-31'),
  });
}

function outcomesOf(
  body: StepWithEntries,
  decisions: readonly StepDecision[],
  context: FigureContext,
  shown: ShownCells,
): StepOutcome[] {
  const byId = new Map([...context.entries.values()].map((row) => [row.id, row]));
  return body.entries.map(({ id }, place): StepOutcome => {
    const decision = decisions[place] ?? { kind: 'missing' as const };
    const row = decision.kind === 'missing' ? undefined : byId.get(id.toLowerCase());
    const indicator = row && context.indicators.get(row.indicatorId);
    return {
      id,
      outcome: decision.kind === 'write' ? 'done' : decision.kind,
      code: decision.kind === 'refused' ? decision.code : null,
      entry: row && indicator ? shown.entry(indicator, row) : null,
      lock: decision.kind === 'locked' ? decision.lock : null,
    };
  });
}
