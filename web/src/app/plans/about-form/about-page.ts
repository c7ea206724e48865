import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { editions } from '@waymark/domain/frameworks/framework';
import { editionWords } from '../../core/words/framework-words';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Meeting } from '../../ui/meeting';
import { focusField } from '../focus-place';
import { LeadFields } from '../lead-fields';
import { PlansClient } from '../plans.client';
import { aboutLabels, aboutOf, aboutRules, aboutWords, changeOf, emptyAbout, type AboutForm } from './about-form';

/** Title, edition, period, leads and update days of a plan. */
@Component({
  selector: 'wm-about-page',
  imports: [
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    LeadFields,
    Loaded,
    NumberField,
    PageHead,
    RadioGroup,
    RouterLink,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-page.html',
})
export class AboutPage {
  readonly planId = input.required<string>();

  private readonly router = inject(Router);
  private readonly fragment = inject(ActivatedRoute).snapshot.fragment;
  private readonly injector = inject(Injector);
  private readonly client = inject(PlansClient);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly people = computed(() => (this.plan.hasValue() ? this.plan.value().people : []));
  private readonly model = signal<AboutForm>(emptyAbout);
  protected readonly form = form(this.model, aboutRules);
  protected readonly meeting = new Meeting<AboutForm>({
    model: this.model,
    form: this.form,
    valuesOf: aboutOf,
    words: (field, value) => ({ label: aboutLabels[field], text: aboutWords(value, this.people()) }),
  });
  protected readonly labels = aboutLabels;
  protected readonly plansTitle = $localize`:@@plans.title:Plans`;
  protected readonly editionChoices = choicesOf(editions, editionWords).reverse();
  private filled = false;

  constructor() {
    effect(() => {
      if (!this.plan.hasValue()) return;
      const plan = this.plan.value();
      untracked(() => {
        if (this.filled) return;
        this.filled = true;
        this.meeting.start(aboutOf(plan), plan.version);
        afterNextRender(() => focusField(this.form, this.fragment), { injector: this.injector });
      });
    });
  }

  protected readonly save = async () => {
    await this.client.change(this.planId(), this.meeting.version, changeOf(this.form().value()));
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId()], { fragment: 'about' });
  }

  protected readPeople(): void {
    this.plan.reload();
  }
}
