import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Plan } from '@waymark/contract/plans';
import { themes, ways } from '@waymark/domain/frameworks/framework';
import { paragraphLength, textLength } from '@waymark/domain/limits';
import { themeWords, wayWords } from '../../core/words/framework-words';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { choicesOf } from '../../ui/forms/control';
import { PersonPicker } from '../../ui/forms/person-picker';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { AddPersonLink } from '../add-person-link';
import { Examples } from '../examples/example-pair';
import { goalExamples } from '../examples/goal-examples';
import { memberWords } from '../plan-names';
import { goalLabels, type GoalForm } from './goal-form';
import type { GoalPart } from './goal-parts';

/** The fields of a goal: all of them, or those of one part with examples. */
@Component({
  selector: 'wm-goal-fields',
  imports: [AddPersonLink, CheckboxGroup, Examples, FormField, PersonPicker, SelectField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-fields.html',
})
export class GoalFields {
  readonly fields = input.required<FieldTree<GoalForm>>();
  readonly plan = input.required<Plan>();
  /** The part to show; null shows all, without examples. */
  readonly part = input<GoalPart | null>(null);
  /** Back from adding a person elsewhere. */
  readonly back = output<void>();

  protected readonly guided = computed(() => this.part() !== null);
  protected readonly members = computed(() => this.plan().people.filter(({ kind }) => kind === 'elected-member'));
  protected readonly officers = computed(() => this.plan().people.filter(({ kind }) => kind === 'officer'));
  protected readonly taskforce = computed(() =>
    this.plan().taskforceMembers.map((member) => ({
      id: member.id,
      name: memberWords(member),
      leftOn: member.endsOn,
    })),
  );
  protected readonly labels = goalLabels;
  protected readonly examples = goalExamples;
  protected readonly themeChoices = choicesOf(themes, themeWords).map(({ value, text }) => ({
    value,
    text: `${value} ${text}`,
  }));
  protected readonly wayChoices = choicesOf(ways, wayWords);
  protected readonly limits = { paragraph: paragraphLength, text: textLength };

  protected shows(part: GoalPart): boolean {
    return this.part() === null || this.part() === part;
  }
}
