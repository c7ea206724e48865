import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { themes } from '@waymark/domain/frameworks/framework';
import {
  directions,
  frequencies,
  indicatorKinds,
  indicatorLevels,
  populationGroups,
  recordedDisclosureRules,
  sourceTypes,
  valueTypes,
} from '@waymark/domain/indicators/vocabulary';
import { paragraphLength, textLength } from '@waymark/domain/limits';
import { nations } from '@waymark/domain/organisations/kinds';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import {
  directionWords,
  domainCodes,
  domainWords,
  frequencyWords,
  indicatorKindWords,
  levelWords,
  populationGroupWords,
  recordedDisclosureRuleWords,
  sourceTypeWords,
  valueTypeWords,
} from '../../core/words/indicator-words';
import { nationWords } from '../../core/words/organisation-words';
import { CheckboxGroup } from '../../ui/forms/checkbox-group';
import { choicesOf } from '../../ui/forms/control';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { hasDenominator, type OwnIndicatorForm } from './own-indicator-form';

/** Everything that defines an indicator; for the national library also who publishes it, and where. */
@Component({
  selector: 'wm-own-indicator-fields',
  imports: [CheckboxGroup, FormField, NumberField, RadioGroup, SelectField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-indicator-fields.html',
})
export class OwnIndicatorFields {
  readonly form = input.required<FieldTree<OwnIndicatorForm>>();
  /** An indicator that is there keeps its code. */
  readonly changing = input(false);

  private readonly session = inject(Session);
  private readonly typed = computed(() => this.form()().value());
  protected readonly national = computed(() => this.session.organisation()?.kind === 'library');
  protected readonly isShare = computed(() => this.typed().valueType === 'proportion');
  protected readonly hasDenominator = computed(() => hasDenominator(this.typed().valueType));
  protected readonly paragraph = paragraphLength;
  protected readonly text = textLength;
  protected readonly themes = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly domains = domainCodes.map((code) => ({ value: code, text: domainWords(code) }));
  protected readonly kinds = choicesOf(indicatorKinds, indicatorKindWords);
  protected readonly groups = choicesOf(populationGroups, populationGroupWords);
  protected readonly valueTypes = choicesOf(valueTypes, valueTypeWords);
  protected readonly directions = choicesOf(directions, directionWords);
  protected readonly frequencies = choicesOf(frequencies, frequencyWords);
  protected readonly rules = choicesOf(recordedDisclosureRules, recordedDisclosureRuleWords);
  protected readonly sourceTypes = choicesOf(sourceTypes, sourceTypeWords);
  protected readonly nations = choicesOf(nations, nationWords);
  protected readonly levels = indicatorLevels.map((level) => ({ value: level, text: levelWords(level) }));
}
