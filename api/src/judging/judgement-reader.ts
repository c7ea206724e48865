import { Injectable } from '@nestjs/common';
import type { JudgementsAsked, PlanJudgements } from '@waymark/contract/judging';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { judgementsOn } from './judgements-on';
import { laterEvents } from './later-events';

/** Judges the targets of a plan again, as of any day. */
@Injectable()
export class JudgementReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async judgements(viewer: Viewer, planId: string, asked: JudgementsAsked): Promise<PlanJudgements> {
    const today = this.clock.today();
    const { on = today, rules = 'today' } = asked;
    return this.database.reading(viewer, async (tx) => {
      const { organisationId, id } = await findPlan(tx, viewer, planId);
      const of = { organisationIds: [organisationId], planIds: [id] };
      const isToday = on >= today;
      const later = isToday ? new Map() : await laterEvents(tx, of, on);
      const found = await judgementsOn(tx, { ...of, on, rules, isToday, later });
      return { planId: id, on, rules, targets: found.map(({ judgement }) => judgement) };
    });
  }
}
