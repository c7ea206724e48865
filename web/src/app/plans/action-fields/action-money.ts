import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { paragraphLength } from '@waymark/domain/limits';
import { choicesOf } from '../../ui/forms/control';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import type { ActionForm } from './action-form';
import { actionFieldWords, yesNoWords } from './action-words';

/** What an action needs, what it costs and where the money comes from. */
@Component({
  selector: 'wm-action-money',
  imports: [Examples, FormField, NumberField, RadioGroup, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-money.html',
})
export class ActionMoney {
  readonly fields = input.required<FieldTree<ActionForm>>();
  /** One part is asked at a time, with examples. */
  readonly guided = input.required<boolean>();

  protected readonly words = actionFieldWords;
  protected readonly examples = actionExamples;
  protected readonly limits = { paragraph: paragraphLength };
  protected readonly yesNo = choicesOf(['yes', 'no'], yesNoWords);
}
