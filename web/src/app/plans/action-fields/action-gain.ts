import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Tag } from '@waymark/contract/frameworks';
import { paragraphLength } from '@waymark/domain/limits';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { type Choice } from '../../ui/forms/control';
import { TextArea } from '../../ui/forms/text-area';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import { tagListsOf, type ActionForm } from './action-form';
import { actionFieldWords } from './action-words';

/** Who gains by an action, and the lists under which it is found. */
@Component({
  selector: 'wm-action-gain',
  imports: [CheckboxGroup, Examples, FormField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-gain.html',
})
export class ActionGain {
  readonly fields = input.required<FieldTree<ActionForm>>();
  readonly tags = input.required<readonly Tag[]>();
  /** One part is asked at a time, with examples. */
  readonly guided = input.required<boolean>();

  protected readonly words = actionFieldWords;
  protected readonly examples = actionExamples;
  protected readonly limits = { paragraph: paragraphLength };
  protected readonly lists = computed(() => {
    const { groups, crossCutting, homeOffice, sanctuary } = tagListsOf(this.tags());
    return [
      { field: 'groups', choices: groups.map(choiceOf) },
      { field: 'crossCutting', choices: crossCutting.map(choiceOf) },
      { field: 'homeOffice', choices: homeOffice.map(choiceOf) },
      { field: 'sanctuary', choices: sanctuary.map(choiceOf) },
    ] as const;
  });
}

function choiceOf({ code, title }: Tag): Choice {
  return { value: code, text: title };
}
