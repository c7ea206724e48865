import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { Indicator, NewIndicator } from '@waymark/contract/indicators';
import type { Theme } from '@waymark/domain/frameworks/framework';
import {
  indicatorLevels,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type IndicatorLevel,
  type PopulationGroup,
  type RecordedDisclosureRule,
  type SourceType,
  type ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { lineLength, paragraphLength, textLength } from '@waymark/domain/limits';
import { nations, type Nation } from '@waymark/domain/organisations/kinds';
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
  directionReason: string;
  perverseIncentive: string;
  domain: string | null;
  /** What only the national library tells: elsewhere it follows from the organisation. */
  sourceOrganisation: string;
  sourceTable: string;
  licence: string;
  sourceType: SourceType;
  nations: readonly Nation[];
  levels: readonly IndicatorLevel[];
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
  directionReason: '',
  perverseIncentive: '',
  domain: null,
  sourceOrganisation: '',
  sourceTable: '',
  licence: 'Open Government Licence v3.0',
  sourceType: 'administrative',
  nations: [],
  levels: ['council'],
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
export function bodyOfIndicator(form: OwnIndicatorForm, national: boolean): NewIndicator {
  return { ...ownPartOf(form), ...(national ? nationalOf(form) : {}) };
}

function ownPartOf(form: OwnIndicatorForm): NewIndicator {
  const { name, code, plain, definition, theme, numerator, dataset, disclosureRule } = form;
  const { directionReason, perverseIncentive, domain, valueType } = form;
  return {
    ...{ name, code, plain, definition, theme, numerator, dataset, disclosureRule },
    ...{ directionReason, perverseIncentive, domain },
    ...chosenIn(form),
    unit: valueType === 'proportion' ? '%' : form.unit,
    denominator: hasDenominator(valueType) ? form.denominator : '',
  };
}

function chosenIn({ kind, population, valueType, direction, frequency, decimals, lagMonths }: OwnIndicatorForm) {
  return {
    kind: kind ?? 'programme',
    population: population ?? 'newcomers',
    valueType: valueType ?? 'count',
    direction: direction ?? 'none',
    frequency: frequency ?? 'occasional',
    decimals: decimals ?? 0,
    lagMonths: lagMonths ?? 0,
  };
}

function nationalOf({ sourceOrganisation, sourceTable, licence, sourceType, nations, levels }: OwnIndicatorForm) {
  const table = sourceTable.trim() === '' ? null : sourceTable;
  return { sourceOrganisation, sourceTable: table, licence, sourceType, nations: [...nations], levels: [...levels] };
}

/** What of a definition is typed anew, as the form holds it. */
export function formOf(indicator: Indicator): OwnIndicatorForm {
  const { name, code, plain, definition, theme, kind, population, valueType, unit, decimals } = indicator;
  const { numerator, denominator, direction, directionReason, perverseIncentive, domain, frequency, lagMonths } =
    indicator;
  const { source, sourceType } = indicator;
  return {
    ...{ name, code, plain, definition, theme, kind, population, valueType, unit, decimals },
    ...{ numerator, denominator, direction, directionReason, perverseIncentive, domain, frequency, lagMonths },
    ...{ dataset: source.dataset, sourceOrganisation: source.organisation, sourceTable: source.table ?? '' },
    ...{ licence: source.licence, sourceType },
    disclosureRule: indicator.disclosureRule === 'none' ? 'none' : 'protect-people',
    nations: nations.filter((one) => indicator.nations.includes(one)),
    levels: indicatorLevels.filter((one) => indicator.levels.includes(one)),
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
  for (const field of ['name', 'unit', 'sourceOrganisation', 'sourceTable', 'licence'] as const)
    atMost(path[field], lineLength);
  for (const field of ['plain', 'numerator', 'denominator', 'directionReason', 'perverseIncentive'] as const)
    atMost(path[field], paragraphLength);
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
