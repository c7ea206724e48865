import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { editions } from '@waymark/domain/frameworks/framework';
import { editionWords } from '../../core/words/framework-words';
import type { HoldsUnsaved } from '../../core/guards';
import { Autosave } from '../../ui/autosave';
import { Autosaved } from '../../ui/autosaved';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PresenceLine } from '../../ui/presence-line';
import { focusField } from '../focus-place';
import { LeadFields } from '../lead-fields';
import { PlansClient } from '../plans.client';
import { aboutLabels, aboutOf, aboutRules, aboutWords, changeOf, emptyAbout, type AboutForm } from './about-form';

/** Title, edition, period, leads and update days of a plan. */
@Component({
  selector: 'wm-about-page',
  imports: [
    Autosaved,
    DateField,
    FormField,
    FormFrame,
    LeadFields,
    Loaded,
    NumberField,
    PageHead,
    PresenceLine,
    RadioGroup,
    RouterLink,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-page.html',
})
export class AboutPage implements HoldsUnsaved {
  readonly planId = input.required<string>();

  private readonly router = inject(Router);
  private readonly fragment = inject(ActivatedRoute).snapshot.fragment;
  private readonly injector = inject(Injector);
  private readonly client = inject(PlansClient);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly people = computed(() => (this.plan.hasValue() ? this.plan.value().people : []));
  private readonly model = signal<AboutForm>(emptyAbout);
  protected readonly form = form(this.model, aboutRules);
  protected readonly autosave = new Autosave({
    form: this.form,
    formOf: aboutOf,
    bodyOf: changeOf,
    words: (field, value) => ({ label: aboutLabels[field], text: aboutWords(value, this.people()) }),
    send: (changes, version) => this.client.change(this.planId(), version ?? 0, changes),
  });
  protected readonly labels = aboutLabels;
  protected readonly plansTitle = $localize`:@@plans.title:Plans`;
  protected readonly editionChoices = choicesOf(editions, editionWords).reverse();

  constructor() {
    fillOnce(this.plan, (plan) => {
      this.autosave.begin(plan);
      afterNextRender(() => focusField(this.form, this.fragment), { injector: this.injector });
    });
  }

  protected readonly save = () => this.autosave.saveNow();
  readonly saveBeforeLeaving = this.autosave.saveBeforeLeaving;

  hasUnsaved(): boolean {
    return this.autosave.unsaved();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId()], { fragment: 'about' });
  }

  protected readPeople(): void {
    this.plan.reload();
  }
}
