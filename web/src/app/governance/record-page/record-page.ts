import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { governanceKinds } from '@waymark/domain/governance/vocabulary';
import { lastForwardPlanDay } from '@waymark/domain/governance/notice';
import { todayIn } from '@waymark/domain/day';
import { textLength } from '@waymark/domain/limits';
import { DayPipe } from '../../core/format';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ConflictPanel } from '../../ui/conflict-panel';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { GovernanceClient } from '../governance.client';
import { kindWords } from '../governance-words';
import { DocumentRows } from './document-rows';
import { emptyRecord, recordBody, recordLabels, recordRules, recordValues, recordWords } from './record-form';

/** One record of what a plan went through: to add, to change or to put away. */
@Component({
  selector: 'wm-record-page',
  imports: [
    CheckboxField,
    ConfirmDialog,
    ConflictPanel,
    DateField,
    DayPipe,
    DocumentRows,
    FormField,
    FormFrame,
    Loaded,
    NumberField,
    PageHead,
    RouterLink,
    SelectField,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-page.html',
})
export class RecordPage {
  readonly planId = input.required<string>();
  readonly recordId = input<string>();
  /** The kind that a link asks for. */
  readonly kind = input<string>();

  private readonly router = inject(Router);
  private readonly client = inject(GovernanceClient);
  protected readonly governance = this.client.governance(this.planId);
  private readonly model = signal(emptyRecord);
  protected readonly form = form(this.model, recordRules);
  protected readonly meeting = new Meeting({
    model: this.model,
    form: this.form,
    valuesOf: recordValues,
    words: recordWords,
  });
  protected readonly labels = recordLabels;
  protected readonly kinds = choicesOf(governanceKinds, kindWords);
  protected readonly limit = textLength;
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@governance.plans:Plans`, link: '/plans' },
    ...(this.governance.hasValue()
      ? [{ text: this.governance.value().planTitle, link: ['/plans', this.planId()] }]
      : []),
    { text: $localize`:@@governance.title:Governance`, link: ['/plans', this.planId(), 'governance'] },
  ]);
  private readonly record = computed(() =>
    this.governance.hasValue() ? this.governance.value().records.find(({ id }) => id === this.recordId()) : undefined,
  );
  /** For a key decision: the last day for the forward plan, and whether it is over. */
  protected readonly lastDay = computed(() => {
    const { kind, keyDecision, heldOn } = this.model();
    const nation = this.governance.hasValue() ? this.governance.value().nation : null;
    const asked = kind === 'decision' && keyDecision && heldOn !== null && nation !== null;
    const on = asked ? lastForwardPlanDay(heldOn, nation) : null;
    return on === null ? null : { on, over: on < todayIn(new Date()) };
  });

  constructor() {
    fillOnce(this.governance, () => {
      const record = this.record();
      const kind = governanceKinds.find((one) => one === this.kind()) ?? null;
      if (record) this.meeting.start(recordValues(record), record.version);
      else this.form().reset({ ...emptyRecord, kind, keyDecision: kind === 'decision' });
    });
  }

  protected readonly save = async () => {
    const body = recordBody(this.form().value());
    const id = this.recordId();
    if (id === undefined) await this.client.addRecord(this.planId(), body);
    else await this.client.changeRecord(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async archive(sure: ConfirmDialog): Promise<void> {
    const record = this.record();
    if (!record || !(await sure.ask())) return;
    await this.client.archiveRecord(record.id, record.version);
    await this.leave();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'governance']);
  }
}
