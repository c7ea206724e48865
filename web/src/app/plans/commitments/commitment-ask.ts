import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { Action } from '@waymark/contract/actions';
import type { Plan } from '@waymark/contract/plans';
import { todayIn } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { isCurrent } from '@waymark/domain/taskforces/taskforce';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { memberName } from '../plan-names';
import { CommitmentsClient } from './commitments.client';

/** Asks a member of the taskforce to accept an action; its lead and partners stand first. */
@Component({
  selector: 'wm-commitment-ask',
  imports: [FormField, FormFrame, SelectField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Ask for their commitment"
      i18n-label="@@commitments.ask.send"
      (saved)="asked.emit()"
    >
      <wm-select-field
        [formField]="form.memberId"
        [choices]="members()"
        label="Whom to ask"
        i18n-label="@@commitments.ask.who"
        empty="Choose a member of the taskforce"
        i18n-empty="@@commitments.ask.who.empty"
      />
      <wm-text-area
        [formField]="form.note"
        label="What you ask of them"
        i18n-label="@@commitments.ask.note"
        [limit]="limit"
        [rows]="3"
      />
      <button
        wmFormAction
        type="button"
        class="govuk-button govuk-button--secondary"
        (click)="cancelled.emit()"
        i18n="@@ui.cancel"
      >
        Cancel
      </button>
    </wm-form>
  `,
})
export class CommitmentAsk {
  readonly action = input.required<Action>();
  readonly plan = input.required<Plan>();
  readonly asked = output<void>();
  readonly cancelled = output<void>();

  private readonly client = inject(CommitmentsClient);
  protected readonly limit = paragraphLength;
  protected readonly form = form(signal({ memberId: null as string | null, note: '' }), (path) => {
    chosen(path.memberId, $localize`:@@commitments.ask.required:Choose whom to ask`);
    atMost(path.note, paragraphLength);
  });
  protected readonly members = computed(() => {
    const { taskforceLeadId, partnerIds } = this.action();
    const first = [taskforceLeadId, ...partnerIds];
    const today = todayIn(new Date());
    return this.plan()
      .taskforceMembers.filter((member) => isCurrent(member, today) || first.includes(member.id))
      .map(({ id }) => ({ value: id, text: memberName(this.plan(), id) ?? '' }))
      .sort((one, other) => Number(first.includes(other.value)) - Number(first.includes(one.value)));
  });

  protected readonly save = (): Promise<unknown> => {
    const { memberId, note } = this.form().value();
    return this.client.ask(this.action().id, { memberId: memberId ?? '', note });
  };
}
