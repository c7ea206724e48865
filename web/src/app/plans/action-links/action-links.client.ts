import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ActionPlaces, LinkableActions, TaggedActions } from '@waymark/contract/action-links';
import type { TagSet } from '@waymark/domain/frameworks/framework';
import { Api } from '../../core/api';

/** Actions that stand in several plans, and what actions are reported to. */
@Injectable({ providedIn: 'root' })
export class ActionLinksClient {
  private readonly api = inject(Api);

  linkable(goalId: () => string, search: () => string): HttpResourceRef<LinkableActions | undefined> {
    return this.api.read<LinkableActions>(() => {
      const query = search() === '' ? '' : `?${new URLSearchParams({ search: search() }).toString()}`;
      return `/goals/${goalId()}/linkable-actions${query}`;
    });
  }

  places(actionId: () => string): HttpResourceRef<ActionPlaces | undefined> {
    return this.api.read<ActionPlaces>(() => `/actions/${actionId()}/places`);
  }

  link(goalId: string, actionId: string): Promise<unknown> {
    return this.api.create(`/goals/${goalId}/action-links`, { actionId });
  }

  unlink(link: { id: string; version: number }): Promise<unknown> {
    return this.api.change('DELETE', `/action-links/${link.id}`, null, link.version);
  }

  restore(linkId: string): Promise<unknown> {
    return this.api.change('POST', `/action-links/${linkId}/restore`, null);
  }

  tagged(planId: () => string, set: () => TagSet): HttpResourceRef<TaggedActions | undefined> {
    return this.api.read<TaggedActions>(() => `/plans/${planId()}/tagged-actions?set=${set()}`);
  }
}
