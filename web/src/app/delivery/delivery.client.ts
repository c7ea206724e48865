import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Ask, Asks, ChangeAsk, NewAsk } from '@waymark/contract/asks';
import type {
  ArchivedThing,
  ChangeFundingLine,
  ChangeRisk,
  FundingLine,
  NewDependency,
  NewFundingLine,
  NewRisk,
  PlanArchive,
  PlanDelivery,
  Risk,
} from '@waymark/contract/delivery';
import type { Plan } from '@waymark/contract/plans';
import { Api } from '../core/api';

const collections: Readonly<Record<ArchivedThing['kind'], string>> = {
  goal: 'goals',
  action: 'actions',
  milestone: 'milestones',
  target: 'targets',
  'funding-line': 'funding-lines',
  risk: 'risks',
  dependency: 'dependencies',
};

/** What pays for a plan, what may go wrong with it and what it waits for. */
@Injectable({ providedIn: 'root' })
export class DeliveryClient {
  private readonly api = inject(Api);

  delivery(planId: () => string): HttpResourceRef<PlanDelivery | undefined> {
    return this.api.read<PlanDelivery>(() => `/plans/${planId()}/delivery`);
  }

  plan(planId: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${planId()}`);
  }

  archive(planId: () => string): HttpResourceRef<PlanArchive | undefined> {
    return this.api.read<PlanArchive>(() => `/plans/${planId()}/archive`);
  }

  asks(): HttpResourceRef<Asks | undefined> {
    return this.api.read<Asks>(() => '/asks');
  }

  /** Of the organisation whose plan it is; waits until that is known. */
  archivedAsks(organisationId: () => string | undefined): HttpResourceRef<Asks | undefined> {
    return this.api.read<Asks>(() => {
      const id = organisationId();
      return id === undefined ? undefined : `/asks?organisation=${id}&archived=true`;
    });
  }

  addFundingLine(planId: string, body: NewFundingLine): Promise<FundingLine> {
    return this.api.create(`/plans/${planId}/funding-lines`, body);
  }

  changeFundingLine(id: string, version: number, body: ChangeFundingLine): Promise<FundingLine> {
    return this.api.change('PATCH', `/funding-lines/${id}`, body, version);
  }

  addRisk(planId: string, body: NewRisk): Promise<Risk> {
    return this.api.create(`/plans/${planId}/risks`, body);
  }

  changeRisk(id: string, version: number, body: ChangeRisk): Promise<Risk> {
    return this.api.change('PATCH', `/risks/${id}`, body, version);
  }

  addDependency(planId: string, body: NewDependency): Promise<unknown> {
    return this.api.create(`/plans/${planId}/dependencies`, body);
  }

  addAsk(organisationId: string, body: NewAsk): Promise<Ask> {
    return this.api.create(`/asks?organisation=${organisationId}`, body);
  }

  changeAsk(id: string, version: number, body: ChangeAsk): Promise<Ask> {
    return this.api.change('PATCH', `/asks/${id}`, body, version);
  }

  putAwayAsk({ id, version }: { id: string; version: number }): Promise<unknown> {
    return this.api.change('DELETE', `/asks/${id}`, null, version);
  }

  bringBackAsk({ id }: { id: string }): Promise<unknown> {
    return this.api.change('POST', `/asks/${id}/restore`, null);
  }

  putAway(kind: ArchivedThing['kind'], { id, version }: { id: string; version: number }): Promise<unknown> {
    return this.api.change('DELETE', `/${collections[kind]}/${id}`, null, version);
  }

  bringBack({ kind, id }: ArchivedThing): Promise<unknown> {
    return this.api.change('POST', `/${collections[kind]}/${id}/restore`, null);
  }
}
