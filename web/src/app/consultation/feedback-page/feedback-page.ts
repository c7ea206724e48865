import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Feedback, ModerateFeedback } from '@waymark/contract/consultation';
import { paragraphLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { ConsultationClient } from '../consultation.client';
import { feedbackStatusWords, feedbackTones } from '../consultation-words';

/** What people sent by the public form: accepted into a theme, or set aside with a reason. */
@Component({
  selector: 'wm-feedback-page',
  imports: [DayPipe, EmptyState, Loaded, PageHead, RefusalPanel, RouterLink, SelectField, Tag, TextArea, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './feedback-page.html',
})
export class FeedbackPage {
  readonly planId = input.required<string>();
  readonly consultationId = input.required<string>();

  private readonly client = inject(ConsultationClient);
  private readonly announcer = inject(Announcer);
  protected readonly list = this.client.feedback(this.consultationId);
  protected readonly refusal = signal<Problem | null>(null);
  /** The themes chosen and the reasons typed, by the feedback they are for. */
  protected readonly themes = signal<Readonly<Record<string, string | null>>>({});
  protected readonly reasons = signal<Readonly<Record<string, string>>>({});
  /** Where something is missing to decide. */
  protected readonly missing = signal<{ id: string; field: 'theme' | 'reason' } | null>(null);
  protected readonly choices = computed(() => {
    const themes = this.list.hasValue() ? this.list.value().themes : [];
    return themes.filter(({ archived }) => !archived).map(({ id, title }) => ({ value: id, text: title }));
  });
  protected readonly waiting = computed(() =>
    this.list.hasValue() ? this.list.value().feedback.filter(({ status }) => status === 'waiting').length : 0,
  );
  protected readonly words = feedbackStatusWords;
  protected readonly tones = feedbackTones;
  protected readonly limit = paragraphLength;
  protected readonly themeErrors = [
    { kind: 'required', message: $localize`:@@consultation.feedback.theme.required:Choose a theme first` },
  ];
  protected readonly reasonErrors = [
    { kind: 'required', message: $localize`:@@consultation.feedback.reason.required:Say why it is set aside` },
  ];
  protected readonly back = computed(() => `/plans/${this.planId()}/consultation`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@consultation.title:Consultation`, link: this.back() },
  ]);

  hasUnsaved(): boolean {
    return Object.values(this.reasons()).some((reason) => reason !== '');
  }

  protected themeTitle({ themeId }: Feedback): string {
    return this.choices().find(({ value }) => value === themeId)?.text ?? '';
  }

  protected lacks(id: string, field: 'theme' | 'reason'): boolean {
    const missing = this.missing();
    return missing?.id === id && missing.field === field;
  }

  protected chooseTheme(id: string, themeId: string | null): void {
    this.themes.update((chosen) => ({ ...chosen, [id]: themeId }));
  }

  protected typeReason(id: string, reason: string): void {
    this.reasons.update((typed) => ({ ...typed, [id]: reason }));
  }

  protected async accept(feedback: Feedback): Promise<void> {
    const themeId = this.themes()[feedback.id] ?? null;
    if (themeId === null) this.missing.set({ id: feedback.id, field: 'theme' });
    else await this.decide(feedback, { status: 'accepted', themeId });
  }

  protected async setAside(feedback: Feedback): Promise<void> {
    const reason = (this.reasons()[feedback.id] ?? '').trim();
    if (reason === '') this.missing.set({ id: feedback.id, field: 'reason' });
    else await this.decide(feedback, { status: 'set-aside', reason });
  }

  protected again(feedback: Feedback): Promise<void> {
    return this.decide(feedback, { status: 'waiting' });
  }

  private async decide(feedback: Feedback, body: ModerateFeedback): Promise<void> {
    this.refusal.set(null);
    this.missing.set(null);
    try {
      await this.client.moderate(feedback, body);
      this.typeReason(feedback.id, '');
      this.announcer.say(this.words[body.status]);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.list.reload();
  }
}
