import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Evidence } from '@waymark/contract/impact';
import type { Day } from '@waymark/domain/day';
import { type EvidenceKind, evidenceKinds } from '@waymark/domain/impact/vocabulary';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { PersonPicker } from '../../ui/forms/person-picker';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ImpactClient } from '../impact.client';
import { kindWords } from '../impact-words';

interface EvidenceForm {
  kind: EvidenceKind;
  title: string;
  indicatorId: string | null;
  says: string;
  source: string;
  nextStep: string;
  ownerId: string | null;
  dueOn: Day | null;
}

const labels: Readonly<Record<keyof EvidenceForm, string>> = {
  kind: $localize`:@@impact.evidence.kind:What is it?`,
  title: $localize`:@@impact.evidence.title:Title`,
  indicatorId: $localize`:@@impact.evidence.indicator:Indicator`,
  says: $localize`:@@impact.evidence.says:What it says`,
  source: $localize`:@@impact.evidence.source:Source`,
  nextStep: $localize`:@@impact.evidence.next:What will be done to find out`,
  ownerId: $localize`:@@impact.evidence.owner:Who does it`,
  dueOn: $localize`:@@impact.evidence.due:By when`,
};

const empty: EvidenceForm = {
  ...{ kind: 'evidence', title: '', indicatorId: null, says: '', source: '', nextStep: '', ownerId: null, dueOn: null },
};
const valuesOf = (row: EvidenceForm): EvidenceForm => {
  const { kind, title, indicatorId, says, source, nextStep, ownerId, dueOn } = row;
  return { kind, title, indicatorId, says, source, nextStep, ownerId, dueOn };
};

/** Something that is known of the people a plan reaches, with its indicator; or what is not known and will be found out. */
@Component({
  selector: 'wm-evidence-page',
  imports: [
    ConflictPanel,
    DateField,
    FormField,
    FormFrame,
    Loaded,
    PageHead,
    PersonPicker,
    RadioGroup,
    RouterLink,
    SelectField,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-page.html',
})
export class EvidencePage {
  readonly planId = input.required<string>();
  readonly evidenceId = input<string>();

  private readonly client = inject(ImpactClient);
  private readonly router = inject(Router);
  protected readonly assessment = this.client.assessment(this.planId);
  private readonly plan = this.client.plan(this.planId);
  private readonly indicators = this.client.indicators();
  private readonly model = signal<EvidenceForm>(empty);
  protected readonly form = form(this.model, (path) => {
    filled(path.title, $localize`:@@impact.evidence.title.required:Enter a title, such as Census 2021`);
    atMost(path.title, lineLength);
    for (const text of [path.says, path.source, path.nextStep]) atMost(text, paragraphLength);
  });
  protected readonly meeting = new Meeting<EvidenceForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({ label: labels[field], text: valueWords(value, kindWords) }),
  });
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  protected readonly kinds = choicesOf(evidenceKinds, kindWords);
  protected readonly isGap = computed(() => this.form().value().kind === 'gap');
  protected readonly people = computed(() => (this.plan.hasValue() ? this.plan.value().people : []));
  protected readonly choices = computed(() => {
    const known = this.indicators.hasValue() ? this.indicators.value().indicators : [];
    return known.map(({ id, name }) => ({ value: id, text: name }));
  });
  protected readonly back = computed(() => `/plans/${this.planId()}/impact`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@impact.title:Equality impact assessment`, link: this.back() },
  ]);

  constructor() {
    fillOnce(this.assessment, ({ evidence }) => {
      const found: Evidence | undefined = evidence.find(({ id }) => id === this.evidenceId());
      if (found)
        this.meeting.start(valuesOf({ ...found, indicatorId: found.figure?.indicatorId ?? null }), found.version);
    });
  }

  protected readonly save = async () => {
    const body = this.form().value();
    const id = this.evidenceId();
    if (id === undefined) await this.client.addEvidence(this.planId(), body);
    else await this.client.changeEvidence(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }
}
