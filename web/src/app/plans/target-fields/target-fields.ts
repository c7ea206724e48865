import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Indicator } from '@waymark/contract/indicators';
import type { Plan } from '@waymark/contract/plans';
import { paragraphLength, pointsOfTarget } from '@waymark/domain/limits';
import { directions, targetPaths } from '@waymark/domain/indicators/vocabulary';
import { Announcer } from '../../core/announcer';
import { directionWords, targetPathWords } from '../../core/words/indicator-words';
import { choicesOf, type Choice } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { NumberField } from '../../ui/forms/number-field';
import { PersonPicker } from '../../ui/forms/person-picker';
import { RadioGroup } from '../../ui/forms/radio-group';
import { TextArea } from '../../ui/forms/text-area';
import { Examples } from '../examples/example-pair';
import { targetExamples } from '../examples/target-examples';
import { emptyPoint, type TargetForm } from './target-form';
import { libraryDirection, targetFieldWords, toleranceKindWords, withIntervalWords } from './target-field-words';

/** Baseline, target, the way between, and how the status is judged. */
@Component({
  selector: 'wm-target-fields',
  imports: [DateField, Examples, FormField, NumberField, PersonPicker, RadioGroup, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './target-fields.html',
})
export class TargetFields {
  readonly fields = input.required<FieldTree<TargetForm>>();
  readonly plan = input.required<Plan>();
  readonly indicator = input.required<Indicator>();
  /** Whether each field has examples, as in a guided first draft. */
  readonly guided = input(false);

  private readonly announcer = inject(Announcer);
  protected readonly words = targetFieldWords;
  protected readonly examples = targetExamples;
  protected readonly limit = paragraphLength;
  protected readonly paths = choicesOf(targetPaths, targetPathWords);
  protected readonly toleranceKinds = choicesOf(['share', 'absolute'], toleranceKindWords);
  protected readonly withInterval = choicesOf(['source', 'yes', 'no'], withIntervalWords);
  protected readonly unit = computed(() => this.indicator().unit);
  protected readonly directions = computed<Choice[]>(() => [
    { value: 'library', text: libraryDirection, hint: directionWords[this.indicator().direction] },
    ...choicesOf(directions, directionWords),
  ]);
  protected readonly hasPoints = computed(() => this.fields().path().value() !== 'straight');
  protected readonly full = computed(() => this.fields().points().value().length >= pointsOfTarget);

  protected addPoint(): void {
    const points = this.fields().points();
    points.value.update((now) => [...now, emptyPoint]);
    points.markAsDirty();
  }

  protected removePoint(index: number): void {
    const points = this.fields().points();
    points.value.update((now) => now.filter((_point, place) => place !== index));
    points.markAsDirty();
    this.announcer.say($localize`:@@plans.target.point.removed:The point is removed`);
  }
}
