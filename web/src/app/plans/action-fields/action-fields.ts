import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Tag } from '@waymark/contract/frameworks';
import type { Plan } from '@waymark/contract/plans';
import { paragraphLength } from '@waymark/domain/limits';
import { decisions } from '@waymark/domain/plans/vocabulary';
import { decisionWords } from '../../core/words/plan-words';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { actionExamples } from '../examples/action-examples';
import { Examples } from '../examples/example-pair';
import type { ActionForm } from './action-form';
import { ActionGain } from './action-gain';
import { ActionMoney } from './action-money';
import type { ActionPart } from './action-parts';
import { ActionWhat } from './action-what';
import { ActionWhen } from './action-when';
import { ActionWho } from './action-who';
import { actionFieldWords } from './action-words';

/** Every field of an action, in the order in which one thinks about it. */
@Component({
  selector: 'wm-action-fields',
  imports: [ActionGain, ActionMoney, ActionWhat, ActionWhen, ActionWho, Examples, FormField, SelectField, TextArea],
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
  protected readonly limits = { paragraph: paragraphLength };
  protected readonly decisions = choicesOf(decisions, decisionWords);

  protected shows(part: ActionPart): boolean {
    return this.part() === null || this.part() === part;
  }
}
