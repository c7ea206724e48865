import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CarryPreview, CarryQuestion, NewNextPlan } from '@waymark/contract/carry-forward';
import type { ChangeGoal, Goal, Move, NewGoal } from '@waymark/contract/goals';
import type { PlanReturns } from '@waymark/contract/governance';
import type { People } from '@waymark/contract/people';
import type { ChangePlan, NewPlan, Plan, Plans, TakeStep, Timeline } from '@waymark/contract/plans';
import type { ChangesSinceSubmission } from '@waymark/contract/versions';
import { Api } from '../core/api';

/** What narrows a list of plans, as in the address; an empty text narrows nothing. */
export type PlanQuery = Readonly<
  Record<'organisation' | 'status' | 'edition' | 'search' | 'archived' | 'after', string>
>;

@Injectable({ providedIn: 'root' })
export class PlansClient {
  private readonly api = inject(Api);

  plans(query: () => PlanQuery | undefined): HttpResourceRef<Plans | undefined> {
    return this.api.read<Plans>(() => {
      const asked = query();
      if (asked === undefined) return undefined;
      const given = Object.entries(asked).filter(([, value]) => value !== '');
      return `/plans?${new URLSearchParams(given).toString()}`;
    });
  }

  plan(id: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${id()}`);
  }

  timeline(id: () => string): HttpResourceRef<Timeline | undefined> {
    return this.api.read<Timeline>(() => `/plans/${id()}/timeline`);
  }

  /** How the plan differs from what was submitted before. */
  changesSinceSubmission(id: () => string): HttpResourceRef<ChangesSinceSubmission | undefined> {
    return this.api.read<ChangesSinceSubmission>(() => `/plans/${id()}/changes-since-submission`);
  }

  /** The directory of officers and elected members, to choose leads from. */
  people(organisationId: () => string | null | undefined): HttpResourceRef<People | undefined> {
    return this.api.read<People>(() => {
      const id = organisationId();
      return id ? `/organisations/${id}/people` : undefined;
    });
  }

  /** Why a plan was returned; waits while nothing is asked. */
  returns(id: () => string | undefined): HttpResourceRef<PlanReturns | undefined> {
    return this.api.read<PlanReturns>(() => (id() === undefined ? undefined : `/plans/${id()}/returns`));
  }

  /** What the next plan would take over; waits while its period is not known. */
  carryPreview(id: () => string, asked: () => CarryQuestion | undefined): HttpResourceRef<CarryPreview | undefined> {
    return this.api.read<CarryPreview>(() => {
      const question = asked();
      return question && `/plans/${id()}/carry-forward?${new URLSearchParams({ ...question }).toString()}`;
    });
  }

  carryForward(id: string, body: NewNextPlan): Promise<Plan> {
    return this.api.create(`/plans/${id}/carry-forward`, body);
  }

  open(body: NewPlan): Promise<Plan> {
    return this.api.create('/plans', body);
  }

  change(id: string, version: number, body: ChangePlan): Promise<Plan> {
    return this.api.change('PATCH', `/plans/${id}`, body, version);
  }

  takeStep(id: string, version: number, body: TakeStep): Promise<Plan> {
    return this.api.change('POST', `/plans/${id}/steps`, body, version);
  }

  archive(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/plans/${id}`, null, version);
  }

  restore(id: string): Promise<Plan> {
    return this.api.change('POST', `/plans/${id}/restore`, null);
  }

  openGoal(planId: string, body: NewGoal): Promise<Goal> {
    return this.api.create(`/plans/${planId}/goals`, body);
  }

  changeGoal(id: string, version: number, body: ChangeGoal): Promise<Goal> {
    return this.api.change('PATCH', `/goals/${id}`, body, version);
  }

  moveGoal(id: string, move: Move): Promise<Goal> {
    return this.api.change('POST', `/goals/${id}/move`, { move });
  }

  archiveGoal(id: string, version: number): Promise<void> {
    return this.api.change('DELETE', `/goals/${id}`, null, version);
  }
}
