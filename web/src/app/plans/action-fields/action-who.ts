import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Plan } from '@waymark/contract/plans';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { type Choice } from '../../ui/forms/control';
import { PersonPicker } from '../../ui/forms/person-picker';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import { memberWords } from '../plan-names';
import type { ActionForm } from './action-form';
import { actionFieldWords } from './action-words';

/** Who leads an action inside the council, and who in the taskforce. */
@Component({
  selector: 'wm-action-who',
  imports: [CheckboxGroup, Examples, FormField, PersonPicker, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-who.html',
})
export class ActionWho {
  readonly fields = input.required<FieldTree<ActionForm>>();
  readonly plan = input.required<Plan>();
  /** One part is asked at a time, with examples. */
  readonly guided = input.required<boolean>();

  protected readonly words = actionFieldWords;
  protected readonly examples = actionExamples;
  protected readonly members = computed<Choice[]>(() =>
    this.plan().taskforceMembers.map((member) => ({ value: member.id, text: memberWords(member) })),
  );
}
