import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { paragraphLength, textLength } from '@waymark/domain/limits';
import { actionOrigins, actionTypes } from '@waymark/domain/plans/vocabulary';
import { actionOriginWords, actionTypeWords } from '../../core/words/plan-words';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import type { ActionForm } from './action-form';
import { actionFieldWords } from './action-words';

/** What an action is: its title, its kind, where it came from and what must come first. */
@Component({
  selector: 'wm-action-what',
  imports: [Examples, FormField, SelectField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-what.html',
})
export class ActionWhat {
  readonly fields = input.required<FieldTree<ActionForm>>();
  /** One part is asked at a time, with examples. */
  readonly guided = input.required<boolean>();

  protected readonly words = actionFieldWords;
  protected readonly examples = actionExamples;
  protected readonly limits = { paragraph: paragraphLength, text: textLength };
  protected readonly types = choicesOf(actionTypes, actionTypeWords);
  protected readonly origins = choicesOf(actionOrigins, actionOriginWords);
}
