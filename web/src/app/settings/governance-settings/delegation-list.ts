import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ApprovalDelegation, ApprovalRules } from '@waymark/contract/approval';
import { type Day, todayIn } from '@waymark/domain/day';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { chosen } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { RefusalPanel } from '../../ui/refusal-panel';
import { GovernanceSettingsClient } from '../governance-settings.client';

interface DelegationValues {
  delegateId: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
}

const empty = (): DelegationValues => ({ delegateId: null, startsOn: todayIn(new Date()), endsOn: null });

/** Who approves in whose place, from when to when; an approver delegates their own approval. */
@Component({
  selector: 'wm-delegation-list',
  imports: [DateField, DayPipe, FormField, FormFrame, RefusalPanel, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './delegation-list.html',
})
export class DelegationList {
  readonly rules = input.required<ApprovalRules>();
  readonly changed = output<ApprovalRules | null>();

  private readonly client = inject(GovernanceSettingsClient);
  private readonly session = inject(Session);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly members = computed(() =>
    this.rules().members.map(({ userId, name }) => ({ value: userId, text: name })),
  );
  protected readonly form = form(signal(empty()), (path) => {
    chosen(path.delegateId, $localize`:@@settings.delegation.to.required:Choose who approves in your place`);
    chosen(path.startsOn, $localize`:@@settings.delegation.starts.required:Enter the first day, like 1 8 2027`);
    chosen(path.endsOn, $localize`:@@settings.delegation.ends.required:Enter the last day, like 21 8 2027`);
  });
  private answer: ApprovalRules | null = null;

  protected mayEnd({ delegatorId, ended }: ApprovalDelegation): boolean {
    return !ended && (this.rules().mayEdit || delegatorId === this.session.current()?.userId);
  }

  protected readonly save = async () => {
    const { delegateId, startsOn, endsOn } = this.form().value();
    const body = { delegateId: delegateId ?? '', startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
    this.answer = await this.client.delegate(this.rules().organisationId, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    this.form().reset(empty());
    this.changed.emit(this.answer);
  }

  protected async end({ id, version }: ApprovalDelegation): Promise<void> {
    this.refusal.set(null);
    try {
      this.changed.emit(await this.client.endDelegation(id, version));
    } catch (error) {
      this.refusal.set(problemOf(error));
      this.changed.emit(null);
    }
  }
}
