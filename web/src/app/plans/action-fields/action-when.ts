import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import type { ActionForm } from './action-form';
import { actionFieldWords, ongoingWords } from './action-words';

/** When an action starts, and when it ends or is looked at again. */
@Component({
  selector: 'wm-action-when',
  imports: [DateField, Examples, FormField, RadioGroup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-when.html',
})
export class ActionWhen {
  readonly fields = input.required<FieldTree<ActionForm>>();
  /** One part is asked at a time, with examples. */
  readonly guided = input.required<boolean>();

  protected readonly words = actionFieldWords;
  protected readonly examples = actionExamples;
  protected readonly endings = choicesOf(['no', 'yes'], ongoingWords);
}
