import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { RecordedObservations } from '@waymark/contract/figure-steps';
import type { ChangeMilestone, Milestone } from '@waymark/contract/milestones';
import type { AskedUpdate, MyUpdates } from '@waymark/contract/progress';
import type { NewUpdate, Update } from '@waymark/contract/updates';
import { Api } from '../core/api';
import type { Answers } from './answers';

const figureSource = $localize`:@@progress.figure.source:Owner of the target`;

@Injectable({ providedIn: 'root' })
export class UpdatesClient implements Answers {
  private readonly api = inject(Api);

  mine(): HttpResourceRef<MyUpdates | undefined> {
    return this.api.read<MyUpdates>(() => '/my-updates');
  }

  say(actionId: string, body: NewUpdate): Promise<Update> {
    return this.api.create(`/actions/${actionId}/updates`, body);
  }

  settle(milestoneId: string, version: number, body: ChangeMilestone): Promise<Milestone> {
    return this.api.change('PATCH', `/milestones/${milestoneId}`, body, version);
  }

  async enter({ organisationId, figure }: AskedUpdate, value: number): Promise<boolean> {
    if (!figure) return false;
    const { areaCode, periodStart, periodEnd } = figure;
    const address = `/indicators/${encodeURIComponent(figure.code)}/observations?organisation=${organisationId}`;
    const body = { areaCode, periodStart, periodEnd, value, source: figureSource };
    const recorded = await this.api.create<RecordedObservations>(address, body);
    return recorded.outcome !== 'submitted';
  }
}
