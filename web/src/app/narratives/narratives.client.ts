import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AgreeNarrative,
  ChangeNarrative,
  Narrative,
  NarrativeComparison,
  Narratives,
  NewNarrative,
  NewNarrativeTest,
  NewNarrativeUse,
} from '@waymark/contract/narratives';
import { Api } from '../core/api';

/** A use or a test of a story, by the word that its address has. */
export type NoteKind = 'uses' | 'tests';

interface Versioned {
  id: string;
  version: number;
}

@Injectable({ providedIn: 'root' })
export class NarrativesClient {
  private readonly api = inject(Api);

  narratives(planId: () => string): HttpResourceRef<Narratives | undefined> {
    return this.api.read<Narratives>(() => `/plans/${planId()}/narratives`);
  }

  comparison(pair: () => { id: string; earlierId: string } | null): HttpResourceRef<NarrativeComparison | undefined> {
    return this.api.read<NarrativeComparison>(() => {
      const asked = pair();
      return asked === null ? undefined : `/narratives/${asked.id}/comparison?with=${asked.earlierId}`;
    });
  }

  write(planId: string, body: NewNarrative): Promise<Narrative> {
    return this.api.create(`/plans/${planId}/narratives`, body);
  }

  change({ id, version }: Versioned, body: ChangeNarrative): Promise<Narrative> {
    return this.api.change('PATCH', `/narratives/${id}`, body, version);
  }

  agree({ id, version }: Versioned, body: AgreeNarrative): Promise<Narrative> {
    return this.api.change('POST', `/narratives/${id}/agreement`, body, version);
  }

  take({ id }: Versioned, planVersion: number): Promise<Narrative> {
    return this.api.change('POST', `/narratives/${id}/take`, { planVersion });
  }

  archive({ id, version }: Versioned): Promise<unknown> {
    return this.api.change('DELETE', `/narratives/${id}`, null, version);
  }

  restore({ id }: Versioned): Promise<unknown> {
    return this.api.change('POST', `/narratives/${id}/restore`, null);
  }

  addNote(narrativeId: string, kind: NoteKind, body: NewNarrativeUse | NewNarrativeTest): Promise<unknown> {
    return this.api.create(`/narratives/${narrativeId}/${kind}`, body);
  }

  changeNote(
    { id, version }: Versioned,
    kind: NoteKind,
    body: Partial<NewNarrativeUse> | Partial<NewNarrativeTest>,
  ): Promise<unknown> {
    return this.api.change('PATCH', `/narrative-${kind}/${id}`, body, version);
  }

  archiveNote({ id, version }: Versioned, kind: NoteKind): Promise<unknown> {
    return this.api.change('DELETE', `/narrative-${kind}/${id}`, null, version);
  }

  restoreNote({ id }: Versioned, kind: NoteKind): Promise<unknown> {
    return this.api.change('POST', `/narrative-${kind}/${id}/restore`, null);
  }
}
