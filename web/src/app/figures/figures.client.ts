import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { SavedFigures, SaveFigures } from '@waymark/contract/figure-entries';
import type { FigureGrid, GridAsked } from '@waymark/contract/figure-grid';
import type {
  CellAsked,
  EntriesAsked,
  FigureComments,
  FigureEntries,
  NewFigureComment,
  StepOutcomes,
  StepWithEntries,
} from '@waymark/contract/figure-steps';
import type { NewPeriodLock, PeriodLock, PeriodLocks } from '@waymark/contract/period-locks';
import type { ListStep } from '@waymark/domain/figures/entry-state';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class FiguresClient {
  private readonly api = inject(Api);

  /** Waits while what is asked for is not known. */
  grid(asked: () => GridAsked | null): HttpResourceRef<FigureGrid | undefined> {
    return this.api.read<FigureGrid>(() => addressOf('/figure-grid', asked()));
  }

  /** The same, once. */
  gridNow(asked: GridAsked): Promise<FigureGrid> {
    return this.api.get<FigureGrid>(addressOf('/figure-grid', asked) ?? '');
  }

  /** Each cell has its own outcome; sent again after a lost answer, what is kept already is told as saved. */
  save(body: SaveFigures): Promise<SavedFigures> {
    return this.api.change('PATCH', '/figure-entries', body);
  }

  take(step: ListStep, body: StepWithEntries): Promise<StepOutcomes> {
    return this.api.change('POST', `/figure-entries/${step}`, body);
  }

  entries(asked: () => EntriesAsked | null): HttpResourceRef<FigureEntries | undefined> {
    return this.api.read<FigureEntries>(() => addressOf('/figure-entries', asked()));
  }

  comments(asked: () => CellAsked | null): HttpResourceRef<FigureComments | undefined> {
    return this.api.read<FigureComments>(() => addressOf('/figure-comments', asked()));
  }

  comment(body: NewFigureComment): Promise<FigureComments> {
    return this.api.create('/figure-comments', body);
  }

  locks(organisation: () => string | undefined): HttpResourceRef<PeriodLocks | undefined> {
    return this.api.read<PeriodLocks>(() => {
      const asked = organisation();
      return asked === undefined ? undefined : addressOf('/period-locks', { organisation: asked });
    });
  }

  lock(organisation: string, body: NewPeriodLock): Promise<PeriodLock> {
    return this.api.create(`/period-locks?organisation=${organisation}`, body);
  }

  reopen({ id, version }: Pick<PeriodLock, 'id' | 'version'>, reason: string): Promise<PeriodLock> {
    return this.api.change('POST', `/period-locks/${id}/reopen`, { reason }, version);
  }
}

/** Only what is asked for; nothing at all while it is not known. */
function addressOf(path: string, asked: object | null): string | undefined {
  if (asked === null) return undefined;
  const given = Object.entries(asked as Record<string, string | undefined>).filter(
    (entry): entry is [string, string] => (entry[1] ?? '') !== '',
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
