import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Consultation } from '@waymark/contract/consultation';
import {
  type ConsultationFormat,
  consultationFormats,
  type ConsultationMethod,
  consultationMethods,
  type ConsultationSupport,
  consultationSupports,
} from '@waymark/domain/consultation/vocabulary';
import type { Day } from '@waymark/domain/day';
import { lineLength, paragraphLength, textLength } from '@waymark/domain/limits';
import { dayWords } from '../../core/format';
import { ConflictPanel } from '../../ui/conflict-panel';
import { fillOnce } from '../../ui/forms/fill-once';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { atMost, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ConsultationClient } from '../consultation.client';
import { formatWords, methodWords, supportWords } from '../consultation-words';

interface AboutForm {
  title: string;
  purpose: string;
  opensOn: Day | null;
  closesOn: Day | null;
  methods: readonly ConsultationMethod[];
  languages: string;
  formats: readonly ConsultationFormat[];
  support: readonly ConsultationSupport[];
  supportNote: string;
  responseTotal: number | null;
  outcome: string;
}

const labels: Readonly<Record<keyof AboutForm, string>> = {
  title: $localize`:@@consultation.field.title:Title`,
  purpose: $localize`:@@consultation.field.purpose:What you ask, and why`,
  opensOn: $localize`:@@consultation.field.opens:First day`,
  closesOn: $localize`:@@consultation.field.closes:Last day`,
  methods: $localize`:@@consultation.field.methods:Ways to take part`,
  languages: $localize`:@@consultation.field.languages:Languages`,
  formats: $localize`:@@consultation.field.formats:Formats`,
  support: $localize`:@@consultation.field.support:Support for taking part`,
  supportNote: $localize`:@@consultation.field.support-note:More about support`,
  responseTotal: $localize`:@@consultation.field.total:People who answered`,
  outcome: $localize`:@@consultation.field.outcome:What came of it`,
};

const empty: AboutForm = {
  ...{ title: '', purpose: '', opensOn: null, closesOn: null, methods: [], languages: '', formats: [], support: [] },
  ...{ supportNote: '', responseTotal: null, outcome: '' },
};

function valuesOf(row: Omit<AboutForm, 'languages'> & { languages: readonly string[] }): AboutForm {
  const { title, purpose, opensOn, closesOn, methods, languages, formats, support, supportNote } = row;
  const { responseTotal, outcome } = row;
  const words = languages.join(', ');
  return {
    title,
    purpose,
    opensOn,
    closesOn,
    methods,
    languages: words,
    formats,
    support,
    supportNote,
    responseTotal,
    outcome,
  };
}

/** Who is asked when, how and with what support. */
@Component({
  selector: 'wm-consultation-about-page',
  imports: [
    CheckboxGroup,
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    Loaded,
    NumberField,
    PageHead,
    RouterLink,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-page.html',
})
export class AboutPage {
  readonly planId = input.required<string>();
  readonly consultationId = input<string>();

  private readonly client = inject(ConsultationClient);
  private readonly router = inject(Router);
  protected readonly consultation = this.client.consultation(this.consultationId);
  private readonly model = signal<AboutForm>(empty);
  protected readonly form = form(this.model, (path) => {
    filled(
      path.title,
      $localize`:@@consultation.title.required:Enter a title, such as What do you think of our draft?`,
    );
    atMost(path.title, lineLength);
    atMost(path.purpose, textLength);
    atMost(path.supportNote, paragraphLength);
    validate(path.closesOn, ({ value, valueOf }) => {
      const [opens, closes] = [valueOf(path.opensOn), value()];
      return opens && closes && closes < opens
        ? { kind: 'reversed', message: $localize`:@@consultation.closes.reversed:Enter a last day after the first day` }
        : null;
    });
  });
  protected readonly meeting = new Meeting<AboutForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({
      label: labels[field],
      text:
        field.endsWith('On') && typeof value === 'string'
          ? dayWords(value)
          : valueWords(value, { ...methodWords, ...formatWords, ...supportWords }),
    }),
  });
  protected readonly labels = labels;
  protected readonly limits = { text: textLength, paragraph: paragraphLength };
  protected readonly choices = {
    methods: choicesOf(consultationMethods, methodWords),
    formats: choicesOf(consultationFormats, formatWords),
    support: choicesOf(consultationSupports, supportWords),
  };
  /** The total is there and hidden: an empty field leaves it as it is. */
  protected readonly totalHidden = signal(false);
  protected readonly back = computed(() => `/plans/${this.planId()}/consultation`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@consultation.title:Consultation`, link: this.back() },
  ]);

  /** A form that is filled later would lose what was typed meanwhile. */
  protected readonly ready = computed(() => this.consultationId() === undefined || this.consultation.hasValue());

  constructor() {
    fillOnce(this.consultation, (found: Consultation) => {
      this.meeting.start(valuesOf(found), found.version);
      this.totalHidden.set(found.responseTotalHidden);
    });
  }

  protected readonly save = async () => {
    const { methods, formats, support, languages: words, responseTotal, ...rest } = this.form().value();
    const names = words.split(/[,;\n]/).map((name) => name.trim());
    const languages = [...new Set(names.filter((name) => name !== ''))];
    const total = this.totalHidden() && responseTotal === null ? {} : { responseTotal };
    const body = { ...rest, ...total, languages, methods: [...methods], formats: [...formats], support: [...support] };
    const id = this.consultationId();
    if (id === undefined) await this.client.add(this.planId(), body);
    else await this.client.change(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }
}
