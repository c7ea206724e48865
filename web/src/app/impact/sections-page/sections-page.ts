import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Day } from '@waymark/domain/day';
import { type DutyAim, dutyAims, type WelshSection, welshSections } from '@waymark/domain/impact/vocabulary';
import { textLength } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import { ConflictPanel } from '../../ui/conflict-panel';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { fillOnce } from '../../ui/forms/fill-once';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ImpactClient } from '../impact.client';
import { aimWords, welshWords } from '../impact-words';

type Section = DutyAim | WelshSection;
interface SectionsForm extends Record<Section, string> {
  reviewOn: Day | null;
}

const labels: Readonly<Record<keyof SectionsForm, string>> = {
  ...aimWords,
  ...welshWords,
  reviewOn: $localize`:@@impact.review-on:Review of the assessment`,
};
const all: readonly Section[] = [...dutyAims, ...welshSections];
const valuesOf = (row: SectionsForm): SectionsForm => ({
  ...(Object.fromEntries(all.map((one) => [one, row[one]])) as Record<Section, string>),
  reviewOn: row.reviewOn,
});
const empty = {
  ...(Object.fromEntries(all.map((one) => [one, ''])) as Record<Section, string>),
  reviewOn: null,
};

/** The three aims of the duty with the review date, or the sections on the Welsh language. */
@Component({
  selector: 'wm-sections-page',
  imports: [ConflictPanel, DateField, FormField, FormFrame, Loaded, PageHead, RouterLink, TextArea, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sections-page.html',
})
export class SectionsPage {
  readonly planId = input.required<string>();
  readonly part = input.required<'duty' | 'welsh'>();

  private readonly client = inject(ImpactClient);
  private readonly router = inject(Router);
  protected readonly assessment = this.client.assessment(this.planId);
  private readonly model = signal<SectionsForm>(empty);
  protected readonly form = form(this.model, (path) => {
    for (const section of all) atMost(path[section], textLength);
  });
  protected readonly meeting = new Meeting<SectionsForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({
      label: labels[field],
      text: field === 'reviewOn' && typeof value === 'string' ? dayWords(value) : valueWords(value),
    }),
  });
  protected readonly sections = computed<readonly Section[]>(() => (this.part() === 'duty' ? dutyAims : welshSections));
  protected readonly labels = labels;
  protected readonly limit = textLength;
  protected readonly back = computed(() => `/plans/${this.planId()}/impact`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@impact.title:Equality impact assessment`, link: this.back() },
  ]);

  constructor() {
    fillOnce(this.assessment, (assessment) => {
      this.meeting.start(valuesOf(assessment), assessment.version);
    });
  }

  protected readonly save = async () => {
    const values = this.form().value();
    const texts = Object.fromEntries(this.sections().map((section) => [section, values[section]]));
    const review = this.part() === 'duty' ? { reviewOn: values.reviewOn } : {};
    await this.client.change(this.planId(), this.meeting.version, { ...texts, ...review });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }
}
