import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { lineLength } from '@waymark/domain/limits';
import { ConflictPanel } from '../../ui/conflict-panel';
import { fillOnce } from '../../ui/forms/fill-once';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { atMost, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { ConsultationClient } from '../consultation.client';

interface GroupForm {
  name: string;
  aimedAt: boolean;
  responses: number | null;
}

const labels: Readonly<Record<keyof GroupForm, string>> = {
  name: $localize`:@@consultation.group.name:Group`,
  aimedAt: $localize`:@@consultation.group.aimed:The consultation is aimed at this group`,
  responses: $localize`:@@consultation.group.responses:People of this group who answered`,
};

const valuesOf = ({ name, aimedAt, responses }: GroupForm): GroupForm => ({ name, aimedAt, responses });

/** A group that is asked, and how many of it answered. */
@Component({
  selector: 'wm-group-page',
  imports: [
    CheckboxField,
    ConflictPanel,
    FormField,
    FormFrame,
    Loaded,
    NumberField,
    PageHead,
    RouterLink,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-page.html',
})
export class GroupPage {
  readonly planId = input.required<string>();
  readonly consultationId = input.required<string>();
  readonly groupId = input<string>();

  private readonly client = inject(ConsultationClient);
  private readonly router = inject(Router);
  protected readonly consultation = this.client.consultation(this.consultationId);
  private readonly model = signal<GroupForm>({ name: '', aimedAt: true, responses: null });
  protected readonly form = form(this.model, (path) => {
    filled(path.name, $localize`:@@consultation.group.name.required:Enter the group, such as Parents or Refugees`);
    atMost(path.name, lineLength);
    validate(path.responses, ({ value }) => {
      const count = value();
      return count === null || (Number.isInteger(count) && count >= 0)
        ? null
        : { kind: 'out-of-range', message: $localize`:@@consultation.group.whole:Enter a whole number, 0 or more` };
    });
  });
  protected readonly meeting = new Meeting<GroupForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({ label: labels[field], text: valueWords(value) }),
  });
  protected readonly labels = labels;
  /** The count is there and hidden: an empty field leaves it as it is. */
  protected readonly countHidden = signal(false);
  protected readonly back = computed(() => `/plans/${this.planId()}/consultation`);
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@consultation.title:Consultation`, link: this.back() },
  ]);

  constructor() {
    fillOnce(this.consultation, ({ groups }) => {
      const group = groups.find(({ id }) => id === this.groupId());
      if (!group) return;
      this.meeting.start(valuesOf(group), group.version);
      this.countHidden.set(group.responsesHidden);
    });
  }

  protected readonly save = async () => {
    const { responses, ...rest } = this.form().value();
    const body = this.countHidden() && responses === null ? rest : { ...rest, responses };
    const id = this.groupId();
    if (id === undefined) await this.client.addGroup(this.consultationId(), body);
    else await this.client.changeGroup(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigateByUrl(this.back());
  }
}
