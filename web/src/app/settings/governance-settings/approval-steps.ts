import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ApprovalRules } from '@waymark/contract/approval';
import type { ApprovalStepCount } from '@waymark/domain/plans/approval';
import { Announcer } from '../../core/announcer';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { GovernanceSettingsClient } from '../governance-settings.client';

type Steps = `${ApprovalStepCount}`;

const words: Readonly<Record<Steps, string>> = {
  '1': $localize`:@@settings.approval.one:One person, other than who submits it`,
  '2': $localize`:@@settings.approval.two:Two people one after the other, both other than who submits it`,
};

/** How many people approve the plans of the organisation. */
@Component({
  selector: 'wm-approval-steps',
  imports: [FormField, FormFrame, RadioGroup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (rules().mayEdit) {
      <wm-form
        [form]="form"
        [save]="save"
        label="Save how plans are approved"
        i18n-label="@@settings.approval.save"
        (saved)="done()"
        (conflict)="changed.emit(null)"
      >
        <wm-radio-group
          [formField]="form.steps"
          [choices]="choices"
          label="Who approves a plan"
          i18n-label="@@settings.approval.who"
        />
      </wm-form>
    } @else {
      <p>
        <ng-container i18n="@@settings.approval.now">A plan is approved by:</ng-container>&ngsp;{{ words[stepsOf()] }}.
      </p>
    }
  `,
})
export class ApprovalSteps {
  readonly rules = input.required<ApprovalRules>();
  readonly changed = output<ApprovalRules | null>();

  private readonly client = inject(GovernanceSettingsClient);
  private readonly announcer = inject(Announcer);
  protected readonly words = words;
  protected readonly choices = (['1', '2'] as const).map((value) => ({ value, text: words[value] }));
  protected readonly form = form(signal<{ steps: Steps }>({ steps: '1' }));
  private answer: ApprovalRules | null = null;

  constructor() {
    effect(() => {
      const steps = this.stepsOf();
      untracked(() => this.form().reset({ steps }));
    });
  }

  protected stepsOf(): Steps {
    return this.rules().steps === 2 ? '2' : '1';
  }

  protected readonly save = async () => {
    const { organisationId, version } = this.rules();
    const steps = this.form().value().steps === '2' ? 2 : 1;
    this.answer = await this.client.setSteps(organisationId, version, { steps });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    this.announcer.say($localize`:@@settings.approval.saved:Saved`);
    this.changed.emit(this.answer);
  }
}
