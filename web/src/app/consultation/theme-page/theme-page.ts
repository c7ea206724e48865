import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { ConflictPanel } from '../../ui/conflict-panel';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ConsultationClient } from '../consultation.client';

interface ThemeForm {
  title: string;
  said: string;
  did: string;
  goalId: string | null;
  actionId: string | null;
  noChangeReason: string;
}

const labels: Readonly<Record<keyof ThemeForm, string>> = {
  title: $localize`:@@consultation.theme.title:Theme`,
  said: $localize`:@@consultation.theme.said:You said`,
  did: $localize`:@@consultation.theme.did:We did`,
  goalId: $localize`:@@consultation.theme.goal:Goal that changed`,
  actionId: $localize`:@@consultation.theme.action:Action that changed`,
  noChangeReason: $localize`:@@consultation.theme.no-change:No change, because`,
};

const valuesOf = ({ title, said, did, goalId, actionId, noChangeReason }: ThemeForm): ThemeForm => ({
  ...{ title, said, did, goalId, actionId, noChangeReason },
});

/** What people said, what was done about it, and what changed in the plan or why nothing did. */
@Component({
  selector: 'wm-theme-page',
  imports: [
    ConflictPanel,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    RouterLink,
    SelectField,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './theme-page.html',
})
export class ThemePage {
  readonly planId = input.required<string>();
  readonly consultationId = input.required<string>();
  readonly themeId = input<string>();

  private readonly client = inject(ConsultationClient);
  private readonly router = inject(Router);
  protected readonly consultation = this.client.consultation(this.consultationId);
  private readonly plan = this.client.plan(this.planId);
  private readonly model = signal<ThemeForm>(
    valuesOf({ title: '', said: '', did: '', goalId: null, actionId: null, noChangeReason: '' }),
  );
  protected readonly form = form(this.model, (path) => {
    filled(path.title, $localize`:@@consultation.theme.title.required:Enter the theme, such as Times of classes`);
    atMost(path.title, lineLength);
    for (const text of [path.said, path.did, path.noChangeReason]) atMost(text, paragraphLength);
  });
  protected readonly meeting = new Meeting<ThemeForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({
      label: labels[field],
      text: [...this.goals(), ...this.actions()].find((one) => one.value === value)?.text ?? valueWords(value),
    }),
  });
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  private readonly planGoals = computed(() => (this.plan.hasValue() ? this.plan.value().goals : []));
  protected readonly goals = computed(() =>
    this.planGoals().map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
  );
  protected readonly actions = computed(() =>
    this.planGoals()
      .flatMap((goal) => goal.actions.filter((action) => !action.linkedFrom))
      .map(({ id, reference, title }) => ({ value: id, text: `${reference} ${title}` })),
  );
  protected readonly back = computed(() => `/plans/${this.planId()}/consultation`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@consultation.title:Consultation`, link: this.back() },
  ]);

  constructor() {
    fillOnce(this.consultation, ({ themes }) => {
      const theme = themes.find(({ id }) => id === this.themeId());
      if (theme) this.meeting.start(valuesOf(theme), theme.version);
    });
  }

  protected readonly save = async () => {
    const body = this.form().value();
    const id = this.themeId();
    if (id === undefined) await this.client.addTheme(this.consultationId(), body);
    else await this.client.changeTheme(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }
}
