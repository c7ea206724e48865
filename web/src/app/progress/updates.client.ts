import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CellOutcome, CellToSave, FigureEntry, SavedFigures } from '@waymark/contract/figure-entries';
import type { StepOutcomes, StepWithEntries } from '@waymark/contract/figure-steps';
import type { ChangeMilestone, Milestone } from '@waymark/contract/milestones';
import type { AskedUpdate, MyUpdates } from '@waymark/contract/progress';
import type { OwnLink } from '@waymark/contract/reminders';
import type { NewUpdate, Update } from '@waymark/contract/updates';
import { Api } from '../core/api';
import { Problem } from '../core/problem';
import type { Answers } from './answers';

@Injectable({ providedIn: 'root' })
export class UpdatesClient implements Answers {
  private readonly api = inject(Api);

  mine(): HttpResourceRef<MyUpdates | undefined> {
    return this.api.read<MyUpdates>(() => '/my-updates');
  }

  ownLink(organisationId: () => string | null | undefined): HttpResourceRef<OwnLink | undefined> {
    return this.api.read<OwnLink>(() => (organisationId() ? `/organisations/${organisationId()}/own-link` : undefined));
  }

  /** To one's own address; the answer bears no secret. */
  sendOwnLink(organisationId: string): Promise<OwnLink> {
    return this.api.create(`/organisations/${organisationId}/own-link`, {});
  }

  say(actionId: string, body: NewUpdate): Promise<Update> {
    return this.api.create(`/actions/${actionId}/updates`, body);
  }

  settle(milestoneId: string, version: number, body: ChangeMilestone): Promise<Milestone> {
    return this.api.change('PATCH', `/milestones/${milestoneId}`, body, version);
  }

  /** Kept as an entry and sent to be checked, as in the table of figures. */
  async enter({ organisationId: organisation, figure }: AskedUpdate, value: number): Promise<boolean> {
    if (!figure) return false;
    const { indicatorId, areaCode, periodStart, periodEnd } = figure;
    const cell = { indicatorId, areaCode, periodStart, periodEnd, value };
    const entry = await this.saved(organisation, { ...cell, version: 0 });
    const { id, version } = entry;
    const body: StepWithEntries = { organisation, entries: [{ id, version }] };
    const { outcomes } = await this.api.change<StepOutcomes>('POST', '/figure-entries/submit', body);
    const outcome = outcomes[0];
    if (outcome?.outcome !== 'done') throw new Problem(409, { code: outcome?.code ?? 'step-not-possible' });
    return outcome.entry?.state === 'approved';
  }

  /** A draft that stands there already is written over: its version comes with the first answer. */
  private async saved(organisation: string, cell: CellToSave): Promise<FigureEntry> {
    const { outcomes } = await this.api.change<SavedFigures>('PATCH', '/figure-entries', {
      organisation,
      cells: [cell],
    });
    const outcome = outcomes[0];
    const version = outcome?.cell?.version ?? 0;
    if (outcome?.outcome === 'stale' && version !== cell.version) return this.saved(organisation, { ...cell, version });
    return entryOf(outcome);
  }
}

function entryOf(outcome: CellOutcome | undefined): FigureEntry {
  if (outcome?.outcome === 'refused') throw new Problem(422, { code: 'fields', fields: outcome.fields });
  const entry = outcome?.cell?.entry;
  if (outcome?.outcome !== 'saved' || !entry) throw new Problem(409, { code: 'period-locked' });
  return entry;
}
