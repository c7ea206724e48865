import type { Day } from '@waymark/domain/day';
import type { Theme } from '@waymark/domain/frameworks/framework';
import type {
  Direction,
  Frequency,
  IndicatorKind,
  IndicatorLevel,
  IntervalMethod,
  PopulationGroup,
  RollUp,
  SourceType,
  ValueType,
} from '@waymark/domain/indicators/vocabulary';
import type { Nation } from '@waymark/domain/organisations/kinds';
import { readJson } from './reference-files';

export interface IndicatorSource {
  organisation: string;
  dataset: string;
  table: string | null;
  licence: string;
}

/** An indicator of the starter library. */
export interface IndicatorRow {
  code: string;
  name: string;
  /** One plain sentence or two for people who read the plan. */
  explanation: string;
  definition: string;
  theme: Theme | null;
  /** Code of a tag in the set `home-office-domain`. */
  homeOfficeDomain: string | null;
  kind: IndicatorKind;
  population: PopulationGroup;
  valueType: ValueType;
  unit: string;
  /** value = numerator ÷ denominator × per; null where the value is no such share. */
  per: number | null;
  decimals: number;
  numerator: string | null;
  denominator: string | null;
  direction: Direction;
  /** Why this direction is good, or why there is none. */
  directionReason: string;
  source: IndicatorSource;
  sourceType: SourceType;
  frequency: Frequency;
  /** Months from the end of a period until its figure is usually out. */
  lagMonths: number;
  nations: Nation[];
  levels: IndicatorLevel[];
  breaks: { on: Day; reason: string }[];
  intervalMethod: IntervalMethod;
  rollUp: RollUp;
  /** Code of the population series that weighs a population-weighted roll-up. */
  rollUpWeight: string | null;
  /** `published`: official statistics that pass as published; `protect-people`: small counts are suppressed. */
  disclosureRule: 'published' | 'protect-people' | 'none';
  /** What a target on this figure might tempt people to do, or why nothing is known. */
  perverseIncentive: string;
  /** Recorded by councils themselves; no national figures exist. */
  localOnly: boolean;
  /** Made by the product from the plan itself. */
  computed: boolean;
}

export function readIndicators(directory: string): IndicatorRow[] {
  return readJson<IndicatorRow[]>(directory, 'indicators.json');
}
