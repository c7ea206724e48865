import { Injectable } from '@nestjs/common';
import type { CellOutcome, CellToSave } from '@waymark/contract/figure-entries';
import type { AskedUpdate } from '@waymark/contract/progress';
import { Refusal } from '@waymark/domain/refusal';
import { EntrySteps } from '../figures/entry-steps';
import { FigureSaving } from '../figures/figure-saving';
import type { Viewer } from '../platform/viewer';
import { MyUpdatesReader } from './my-updates-reader';

/** Enters a figure that is asked of who came by a link, and sends it to be checked. */
@Injectable()
export class LinkedFigures {
  constructor(
    private readonly items: MyUpdatesReader,
    private readonly saving: FigureSaving,
    private readonly steps: EntrySteps,
  ) {}

  async enter(viewer: Viewer, id: string, value: number): Promise<void> {
    const { items } = await this.items.mine(viewer);
    const asked = items.find((item) => item.kind === 'figure' && item.id === id && item.mayAnswer);
    if (!asked?.figure) throw new Refusal('missing', 'figure');
    const organisation = asked.organisationId;
    const entry = await this.saved(viewer, asked, value);
    const { outcomes } = await this.steps.take(viewer, 'submit', { organisation, entries: [entry] });
    const outcome = outcomes[0];
    if (outcome?.outcome === 'done') return;
    throw new Refusal('conflict', outcome?.code ?? 'step-not-possible');
  }

  /** A draft of theirs may stand there already: it is written over, since they now say what the figure is. */
  private async saved(viewer: Viewer, asked: AskedUpdate, value: number): Promise<{ id: string; version: number }> {
    const first = await this.save(viewer, asked, { value, version: 0 });
    const found = first.outcome === 'stale' ? (first.cell?.version ?? 0) : null;
    const outcome = found === null ? first : await this.save(viewer, asked, { value, version: found });
    if (outcome.outcome === 'refused') throw new Refusal('invalid', 'fields', { fields: outcome.fields });
    const entry = outcome.cell?.entry;
    if (outcome.outcome !== 'saved' || !entry) throw new Refusal('conflict', 'period-locked');
    return { id: entry.id, version: entry.version };
  }

  private async save(
    viewer: Viewer,
    { organisationId: organisation, figure }: AskedUpdate,
    sent: Pick<CellToSave, 'value' | 'version'>,
  ): Promise<CellOutcome> {
    if (!figure) throw new Refusal('missing', 'figure');
    const { indicatorId, areaCode, periodStart, periodEnd } = figure;
    const cells = [{ indicatorId, areaCode, periodStart, periodEnd, ...sent }];
    const { outcomes } = await this.saving.save(viewer, { organisation, cells }, null);
    if (!outcomes[0]) throw new Refusal('missing', 'figure');
    return outcomes[0];
  }
}
