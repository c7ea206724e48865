import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Action, ChangeAction, NewAction } from '@waymark/contract/actions';
import type { ActionDecisions, NewDecision } from '@waymark/contract/decisions';
import type { Frameworks } from '@waymark/contract/frameworks';
import type { Move } from '@waymark/contract/goals';
import type { ChangeMilestone, Milestone, NewMilestone } from '@waymark/contract/milestones';
import type { Plan } from '@waymark/contract/plans';
import type { NewUpdate, Updates } from '@waymark/contract/updates';
import { Api } from '../core/api';

/** Actions with their milestones and what was said about them. */
@Injectable({ providedIn: 'root' })
export class ActionsClient {
  private readonly api = inject(Api);

  /** The plan that an action belongs to, with the people and taskforce members who can lead. */
  plan(planId: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${planId()}`);
  }

  frameworks(): HttpResourceRef<Frameworks | undefined> {
    return this.api.read<Frameworks>(() => '/frameworks');
  }

  action(id: () => string): HttpResourceRef<Action | undefined> {
    return this.api.read<Action>(() => `/actions/${id()}`);
  }

  /** The action as it is at this moment, to set beside what is typed. */
  actionNow(id: string): Promise<Action> {
    return this.api.get(`/actions/${id}`);
  }

  updates(actionId: () => string): HttpResourceRef<Updates | undefined> {
    return this.api.read<Updates>(() => `/actions/${actionId()}/updates`);
  }

  decisions(actionId: () => string): HttpResourceRef<ActionDecisions | undefined> {
    return this.api.read<ActionDecisions>(() => `/actions/${actionId()}/decisions`);
  }

  decide(actionId: string, body: NewDecision): Promise<unknown> {
    return this.api.create(`/actions/${actionId}/decisions`, body);
  }

  add(goalId: string, body: NewAction): Promise<Action> {
    return this.api.create(`/goals/${goalId}/actions`, body);
  }

  change(id: string, version: number, body: ChangeAction): Promise<Action> {
    return this.api.change('PATCH', `/actions/${id}`, body, version);
  }

  move({ id, version }: Action, move: Move): Promise<unknown> {
    return this.api.change('POST', `/actions/${id}/move`, { move }, version);
  }

  archive({ id, version }: Action): Promise<unknown> {
    return this.api.change('DELETE', `/actions/${id}`, null, version);
  }

  addMilestone(actionId: string, body: NewMilestone): Promise<unknown> {
    return this.api.create(`/actions/${actionId}/milestones`, body);
  }

  changeMilestone(id: string, version: number, body: ChangeMilestone): Promise<unknown> {
    return this.api.change('PATCH', `/milestones/${id}`, body, version);
  }

  archiveMilestone({ id, version }: Milestone): Promise<unknown> {
    return this.api.change('DELETE', `/milestones/${id}`, null, version);
  }

  recordProgress(actionId: string, body: NewUpdate): Promise<unknown> {
    return this.api.create(`/actions/${actionId}/updates`, body);
  }
}
