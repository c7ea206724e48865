import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Tag } from '@waymark/contract/frameworks';
import type { Plan } from '@waymark/contract/plans';
import { lineLength, paragraphLength, textLength } from '@waymark/domain/limits';
import { actionOrigins, actionTypes, decisions } from '@waymark/domain/plans/vocabulary';
import { actionOriginWords, actionTypeWords, decisionWords } from '../../core/words/plan-words';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { choicesOf, type Choice } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { NumberField } from '../../ui/forms/number-field';
import { PersonPicker } from '../../ui/forms/person-picker';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import { memberWords } from '../plan-names';
import type { ActionPart } from './action-parts';
import { tagListsOf, type ActionForm } from './action-form';
import { actionFieldWords, ongoingWords, yesNoWords } from './action-words';

/** Every field of an action, in the order in which one thinks about it. */
@Component({
  selector: 'wm-action-fields',
  imports: [
    CheckboxGroup,
    DateField,
    Examples,
    FormField,
    NumberField,
    PersonPicker,
    RadioGroup,
    SelectField,
    TextArea,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-fields.html',
})
export class ActionFields {
  readonly fields = input.required<FieldTree<ActionForm>>();
  readonly plan = input.required<Plan>();
  readonly tags = input.required<readonly Tag[]>();
  /** In delivery only who does the action and what its review decides stay open. */
  readonly inDelivery = input(false);
  /** The part to show; null shows all, without examples. */
  readonly part = input<ActionPart | null>(null);

  protected readonly guided = computed(() => this.part() !== null);
  protected readonly examples = actionExamples;

  protected readonly words = actionFieldWords;
  protected readonly limits = { line: lineLength, paragraph: paragraphLength, text: textLength };
  protected readonly types = choicesOf(actionTypes, actionTypeWords);
  protected readonly origins = choicesOf(actionOrigins, actionOriginWords);
  protected readonly decisions = choicesOf(decisions, decisionWords);
  protected readonly endings = choicesOf(['no', 'yes'], ongoingWords);
  protected readonly yesNo = choicesOf(['yes', 'no'], yesNoWords);
  protected readonly members = computed<Choice[]>(() =>
    this.plan().taskforceMembers.map((member) => ({ value: member.id, text: memberWords(member) })),
  );
  protected readonly lists = computed(() => {
    const { groups, crossCutting, homeOffice, sanctuary } = tagListsOf(this.tags());
    return [
      { field: 'groups', choices: groups.map(choiceOf) },
      { field: 'crossCutting', choices: crossCutting.map(choiceOf) },
      { field: 'homeOffice', choices: homeOffice.map(choiceOf) },
      { field: 'sanctuary', choices: sanctuary.map(choiceOf) },
    ] as const;
  });

  protected shows(part: ActionPart): boolean {
    return this.part() === null || this.part() === part;
  }
}

function choiceOf({ code, title }: Tag): Choice {
  return { value: code, text: title };
}
