import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { NewIndicator } from '@waymark/contract/indicators';
import type { Theme } from '@waymark/domain/frameworks/framework';
import type {
  Direction,
  Frequency,
  IndicatorKind,
  PopulationGroup,
  RecordedDisclosureRule,
  ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { lineLength, paragraphLength, textLength } from '@waymark/domain/limits';
import { atMost, chosen, filled } from '../../ui/forms/rules';

/** An indicator of the organisation's own, as it is typed. */
export interface OwnIndicatorForm {
  name: string;
  code: string;
  plain: string;
  definition: string;
  theme: Theme | null;
  kind: IndicatorKind | null;
  population: PopulationGroup | null;
  valueType: ValueType | null;
  unit: string;
  decimals: number | null;
  numerator: string;
  denominator: string;
  direction: Direction | null;
  dataset: string;
  frequency: Frequency | null;
  lagMonths: number | null;
  disclosureRule: RecordedDisclosureRule;
}

export const emptyIndicator: OwnIndicatorForm = {
  name: '',
  code: '',
  plain: '',
  definition: '',
  theme: null,
  kind: 'programme',
  population: null,
  valueType: null,
  unit: '',
  decimals: 0,
  numerator: '',
  denominator: '',
  direction: null,
  dataset: '',
  frequency: null,
  lagMonths: 1,
  disclosureRule: 'protect-people',
};

const codeLength = 20;
const datasetLength = 400;
const mostDecimals = 6;
const mostMonths = 60;
const withoutDenominator: readonly (ValueType | null)[] = ['count', 'money', 'index', null];

export function hasDenominator(valueType: ValueType | null): boolean {
  return !withoutDenominator.includes(valueType);
}

/** What is sent once every rule is met, so that nothing chosen is null any more. */
export function bodyOfIndicator(typed: OwnIndicatorForm): NewIndicator {
  return {
    ...typed,
    kind: typed.kind ?? 'programme',
    population: typed.population ?? 'newcomers',
    valueType: typed.valueType ?? 'count',
    unit: typed.valueType === 'proportion' ? '%' : typed.unit,
    direction: typed.direction ?? 'none',
    frequency: typed.frequency ?? 'occasional',
    decimals: typed.decimals ?? 0,
    lagMonths: typed.lagMonths ?? 0,
    denominator: hasDenominator(typed.valueType) ? typed.denominator : '',
  };
}

export function indicatorRules(path: SchemaPathTree<OwnIndicatorForm>): void {
  filled(path.name, $localize`:@@indicators.own.name.required:Enter the name of the indicator`);
  filled(path.code, $localize`:@@indicators.own.code.required:Enter a short code, like ESOL-1`);
  filled(path.plain, $localize`:@@indicators.own.plain.required:Say in plain words what it tells`);
  filled(path.definition, $localize`:@@indicators.own.definition.required:Enter the exact definition`);
  filled(path.numerator, $localize`:@@indicators.own.numerator.required:Say what is counted`);
  filled(path.dataset, $localize`:@@indicators.own.dataset.required:Say which record the figures come from`);
  chosen(path.population, $localize`:@@indicators.own.population.required:Choose whom it is about`);
  chosen(path.valueType, $localize`:@@indicators.own.value-type.required:Choose the kind of value`);
  chosen(path.direction, $localize`:@@indicators.own.direction.required:Choose which way is better`);
  chosen(path.frequency, $localize`:@@indicators.own.frequency.required:Choose how often there is a figure`);
  atMost(path.code, codeLength);
  for (const field of ['name', 'unit'] as const) atMost(path[field], lineLength);
  for (const field of ['plain', 'numerator', 'denominator'] as const) atMost(path[field], paragraphLength);
  atMost(path.definition, textLength);
  atMost(path.dataset, datasetLength);
  shapeRules(path);
}

/** What depends on the kind of value, and whole numbers within their range. */
function shapeRules(path: SchemaPathTree<OwnIndicatorForm>): void {
  validate(path.unit, ({ value, valueOf }) => {
    if (valueOf(path.valueType) === 'proportion' || value().trim() !== '') return null;
    return { kind: 'required', message: $localize`:@@indicators.own.unit.required:Enter the unit, like people` };
  });
  validate(path.denominator, ({ value, valueOf }) => {
    if (!hasDenominator(valueOf(path.valueType)) || value().trim() !== '') return null;
    return { kind: 'required', message: $localize`:@@indicators.own.denominator.required:Say what it is a share of` };
  });
  validate(path.decimals, ({ value }) =>
    isWhole(value(), mostDecimals)
      ? null
      : { kind: 'out-of-range', message: $localize`:@@indicators.own.decimals.range:Enter a whole number from 0 to 6` },
  );
  validate(path.lagMonths, ({ value }) =>
    isWhole(value(), mostMonths)
      ? null
      : { kind: 'out-of-range', message: $localize`:@@indicators.own.lag.range:Enter whole months, from 0 to 60` },
  );
}

function isWhole(value: number | null, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= most;
}
