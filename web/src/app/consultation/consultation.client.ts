import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangeConsultation,
  ChangeConsultationGroup,
  ChangeConsultationTheme,
  Consultation,
  Consultations,
  Feedback,
  FeedbackList,
  ModerateFeedback,
  NewConsultation,
  NewConsultationGroup,
  NewConsultationTheme,
} from '@waymark/contract/consultation';
import type { Plan } from '@waymark/contract/plans';
import { Api } from '../core/api';

/** What can be archived and brought back, by the address it stands under. */
export type Putaway = 'consultations' | 'consultation-groups' | 'consultation-themes';

@Injectable({ providedIn: 'root' })
export class ConsultationClient {
  private readonly api = inject(Api);

  consultations(planId: () => string): HttpResourceRef<Consultations | undefined> {
    return this.api.read<Consultations>(() => `/plans/${planId()}/consultations`);
  }

  consultation(id: () => string | undefined): HttpResourceRef<Consultation | undefined> {
    return this.api.read<Consultation>(() => (id() === undefined ? undefined : `/consultations/${id()}`));
  }

  /** The plan with its goals and actions, to say what changed. */
  plan(id: () => string): HttpResourceRef<Plan | undefined> {
    return this.api.read<Plan>(() => `/plans/${id()}`);
  }

  feedback(id: () => string): HttpResourceRef<FeedbackList | undefined> {
    return this.api.read<FeedbackList>(() => `/consultations/${id()}/feedback`);
  }

  add(planId: string, body: NewConsultation): Promise<Consultation> {
    return this.api.create(`/plans/${planId}/consultations`, body);
  }

  change(id: string, version: number, body: ChangeConsultation): Promise<Consultation> {
    return this.api.change('PATCH', `/consultations/${id}`, body, version);
  }

  addGroup(id: string, body: NewConsultationGroup): Promise<Consultation> {
    return this.api.create(`/consultations/${id}/groups`, body);
  }

  changeGroup(id: string, version: number, body: ChangeConsultationGroup): Promise<Consultation> {
    return this.api.change('PATCH', `/consultation-groups/${id}`, body, version);
  }

  addTheme(id: string, body: NewConsultationTheme): Promise<Consultation> {
    return this.api.create(`/consultations/${id}/themes`, body);
  }

  changeTheme(id: string, version: number, body: ChangeConsultationTheme): Promise<Consultation> {
    return this.api.change('PATCH', `/consultation-themes/${id}`, body, version);
  }

  archive(kind: Putaway, { id, version }: { id: string; version: number }): Promise<void> {
    return this.api.change('DELETE', `/${kind}/${id}`, null, version);
  }

  restore(kind: Putaway, { id }: { id: string }): Promise<Consultation> {
    return this.api.change('POST', `/${kind}/${id}/restore`, null);
  }

  publish(planId: string, { id, version }: Consultation): Promise<Consultation> {
    return this.api.change('POST', `/plans/${planId}/consultations/${id}/publish`, null, version);
  }

  withdraw({ planId, id, version }: Consultation, reason: string): Promise<Consultation> {
    return this.api.change('POST', `/plans/${planId}/consultations/${id}/withdraw`, { reason }, version);
  }

  moderate({ id, version }: Feedback, body: ModerateFeedback): Promise<Feedback> {
    return this.api.change('PATCH', `/consultation-feedback/${id}`, body, version);
  }
}
