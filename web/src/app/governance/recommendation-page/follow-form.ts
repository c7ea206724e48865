import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Recommendation } from '@waymark/contract/governance';
import { lineLength } from '@waymark/domain/limits';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { GovernanceClient } from '../governance.client';

interface FollowValues {
  actionId: string | null;
  goalId: string | null;
  title: string;
}

/** The action that follows from a recommendation: one of the plan, or a new one under a goal. */
@Component({
  selector: 'wm-follow-form',
  imports: [FormField, FormFrame, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Link the action"
      i18n-label="@@governance.follow.save"
      (saved)="done()"
      (conflict)="outdated.emit()"
    >
      <wm-select-field
        [formField]="form.actionId"
        [choices]="actions()"
        label="Action of the plan"
        i18n-label="@@governance.follow.action"
        empty="A new action"
        i18n-empty="@@governance.follow.new"
      />
      @if (form.actionId().value() === null) {
        @if (mayAdd()) {
          <wm-select-field
            [formField]="form.goalId"
            [choices]="goals()"
            label="Goal of the new action"
            i18n-label="@@governance.follow.goal"
            empty="Choose a goal"
            i18n-empty="@@governance.follow.goal.empty"
          />
          <wm-text-field
            [formField]="form.title"
            label="Title of the new action"
            i18n-label="@@governance.follow.title"
          />
        } @else {
          <p class="wm-panel wm-panel--info" i18n="@@governance.follow.locked">
            New actions can be added while the plan is drafted. Until then link an action that is there.
          </p>
        }
      }
    </wm-form>
  `,
})
export class FollowForm {
  readonly recommendation = input.required<Recommendation>();
  readonly planId = input.required<string>();
  readonly saved = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(GovernanceClient);
  private readonly plan = this.client.plan(() => this.planId());
  private readonly found = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly mayAdd = computed(() => this.found()?.mayEdit ?? false);
  protected readonly goals = computed(() =>
    (this.found()?.goals ?? []).map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` })),
  );
  protected readonly actions = computed(() =>
    (this.found()?.goals ?? []).flatMap((goal) =>
      goal.actions
        .filter(({ linkedFrom }) => linkedFrom === null)
        .map(({ id, reference, title }) => ({ value: id, text: `${reference} ${title}` })),
    ),
  );
  protected readonly form = form(signal<FollowValues>({ actionId: null, goalId: null, title: '' }), (path) => {
    validate(path.goalId, ({ value, valueOf }) =>
      valueOf(path.actionId) === null && value() === null
        ? { kind: 'required', message: $localize`:@@governance.follow.goal.required:Choose a goal for the new action` }
        : null,
    );
    validate(path.title, ({ value, valueOf }) =>
      valueOf(path.actionId) === null && value().trim() === ''
        ? {
            kind: 'required',
            message: $localize`:@@governance.follow.title.required:Enter the title of the new action`,
          }
        : null,
    );
    atMost(path.title, lineLength);
  });

  protected readonly save = async () => {
    const { id, version } = this.recommendation();
    const { actionId, goalId, title } = this.form().value();
    await this.client.follow(id, version, actionId === null ? { goalId: goalId ?? '', title } : { actionId });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    this.form().reset();
    this.saved.emit();
  }
}
