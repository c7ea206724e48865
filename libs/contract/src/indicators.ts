import type { Day } from '@waymark/domain/day';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import {
  dataFreshnesses,
  directions,
  frequencies,
  indicatorKinds,
  indicatorLevels,
  indicatorOwners,
  intervalMethods,
  observationStatuses,
  populationGroups,
  recordedDisclosureRules,
  rollUps,
  sourceTypes,
  valueTypes,
  type DataFreshness,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type IndicatorLevel,
  type IndicatorOwner,
  type IntervalMethod,
  type ObservationStatus,
  type PopulationGroup,
  type RecordedDisclosureRule,
  type RollUp,
  type SourceType,
  type ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { codeLength, paragraphLength } from '@waymark/domain/limits';
import { nations, type Nation } from '@waymark/domain/organisations/kinds';
import {
  IsAmount,
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsLines,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';
import { Provenance } from './provenance';

export class SeriesBreak {
  @IsDay() on!: Day;
  @IsText(paragraphLength) reason!: string;
}

export class IndicatorSource {
  @IsLine() organisation!: string;
  @IsLine(400) dataset!: string;
  @Nullable() @IsLine() table!: string | null;
  @IsLine() licence!: string;
}

/** An indicator with its whole definition. */
export class Indicator {
  @IsId() id!: string;
  @IsWhole() version!: number;
  /** True for the national library, false for what an organisation made itself. */
  @IsFlag() shared!: boolean;
  /** Whose it is to the viewer: the library's, the viewer's own, or offered by an office above. */
  @IsWord(indicatorOwners) owner!: IndicatorOwner;
  @IsId() ownerId!: string;
  @IsLine() ownerName!: string;
  /** Since when and until when an office offers it to its member councils. */
  @Nullable() @IsDay() offeredFrom!: Day | null;
  @Nullable() @IsDay() offeredUntil!: Day | null;
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsText(paragraphLength) plain!: string;
  @IsText() definition!: string;
  @Nullable() @IsWord(themes) theme!: Theme | null;
  @Nullable() @IsLine() domain!: string | null;
  @IsWord(indicatorKinds) kind!: IndicatorKind;
  @IsWord(populationGroups) population!: PopulationGroup;
  @IsWord(valueTypes) valueType!: ValueType;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @IsText(paragraphLength) numerator!: string;
  @IsText(paragraphLength) denominator!: string;
  @IsWord(directions) direction!: Direction;
  /** Why this direction is good, or why there is none. */
  @IsText(paragraphLength) directionReason!: string;
  @IsOne(() => IndicatorSource) source!: IndicatorSource;
  @IsWord(sourceTypes) sourceType!: SourceType;
  @IsWord(frequencies) frequency!: Frequency;
  /** Months from the end of a period until its figure is usually out. */
  @IsWhole(0, 60) lagMonths!: number;
  @IsLines() nations!: string[];
  @IsLines() levels!: string[];
  @IsListOf(() => SeriesBreak) breaks!: SeriesBreak[];
  @IsWord(intervalMethods) intervalMethod!: IntervalMethod;
  @IsWord(rollUps) rollUp!: RollUp;
  @IsText(paragraphLength) disclosureRule!: string;
  @IsText(paragraphLength) perverseIncentive!: string;
  /** Whether the product works it out itself. */
  @IsFlag() computed!: boolean;
  /** How many areas have a figure that the viewer may see. */
  @IsWhole() areaCount!: number;
}

/** What the list of indicators is narrowed to; each may be left out. */
export class IndicatorFilter {
  @May() @IsWord(themes) theme?: Theme;
  @May() @IsWord(indicatorKinds) kind?: IndicatorKind;
  /** Code of a domain of the Home Office. */
  @May() @IsLine(codeLength) domain?: string;
  @May() @IsWord(populationGroups) population?: PopulationGroup;
  /** Only those that have figures of this nation. */
  @May() @IsWord(nations) nation?: Nation;
  /** Words of the name, the explanation or the code. */
  @May() @IsLine() search?: string;
  /** Only those with a figure for this area. */
  @May() @IsLine(codeLength) area?: string;
  /** Only those of which this organisation of the viewer may record figures; an offer that has ended is among them where it has begun. */
  @May() @IsId() recordable?: string;
  /** The archived ones instead of those that stand. */
  @May() @IsWord(['true', 'false']) archived?: 'true' | 'false';
}

export class Indicators {
  @IsListOf(() => Indicator) indicators!: Indicator[];
}

/** A figure of one indicator for one area and period. */
export class Observation {
  @IsLine() areaCode!: string;
  @IsText(120) breakdown!: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsAmount() lower!: number | null;
  @Nullable() @IsAmount() upper!: number | null;
  @Nullable() @IsAmount() numerator!: number | null;
  @Nullable() @IsAmount() denominator!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
  /** Whether the interval was worked out by the product (Wilson or Byar) and not published. */
  @IsFlag() intervalComputed!: boolean;
  @IsLine(400) source!: string;
  @Nullable() @IsDay() releasedOn!: Day | null;
  @Nullable() @IsText(paragraphLength) note!: string | null;
  @IsWhole() revision!: number;
  @IsFlag() own!: boolean;
}

/** Whose indicator is meant, where the viewer belongs to several organisations. */
export class OfOrganisation {
  @May() @IsId() organisation?: string;
}

/** Which series of an indicator one asks for; without a breakdown it is everyone the indicator is about. */
export class SeriesAsked extends OfOrganisation {
  @IsLine(codeLength) area!: string;
  @May() @IsText(120) breakdown?: string;
}

export class RevisionsAsked extends SeriesAsked {
  @IsDay() periodEnd!: Day;
}

/** The series of an area, oldest first, and what a reader needs to judge it. */
export class Observations {
  @IsOne(() => Indicator) indicator!: Indicator;
  @IsLine() areaCode!: string;
  @IsLine() areaName!: string;
  @IsListOf(() => Observation) observations!: Observation[];
  @IsWord(dataFreshnesses) freshness!: DataFreshness;
  /** The day by which the next figure is due; null when none is expected. */
  @Nullable() @IsDay() nextDueOn!: Day | null;
}

/** A figure recorded by hand: a value, or a numerator and denominator from which the value is worked out. */
export class NewObservation {
  @IsLine() areaCode!: string;
  @May() @IsText(120) breakdown?: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @May() @Nullable() @IsAmount() value?: number | null;
  @May() @Nullable() @IsAmount(0) numerator?: number | null;
  @May() @Nullable() @IsAmount(0) denominator?: number | null;
  @May() @Nullable() @IsAmount() lower?: number | null;
  @May() @Nullable() @IsAmount() upper?: number | null;
  @May() @IsWord(observationStatuses) status?: ObservationStatus;
  @IsLine(400) source!: string;
  @May() @Nullable() @IsText(paragraphLength) note?: string | null;
  /** Required when a figure for the period stands already: why it changes. The former one is kept. */
  @May() @Nullable() @IsText(paragraphLength) reason?: string | null;
}

export class FormerObservation extends Provenance {
  @Nullable() @IsAmount() value!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
  @IsText(paragraphLength) reason!: string;
  @IsInstant() replacedAt!: string;
  @IsLine() replacedBy!: string;
}

/** What stood before, the last replaced first, and who answers for what stands. */
export class FormerObservations {
  @Nullable() @IsOne(() => Provenance) standing!: Provenance | null;
  @IsListOf(() => FormerObservation) revisions!: FormerObservation[];
}

/** An indicator of the organisation's own. */
export class NewIndicator {
  @IsLine(20) code!: string;
  @IsLine() name!: string;
  @IsText(paragraphLength) plain!: string;
  @IsText() definition!: string;
  @Nullable() @IsWord(themes) theme!: Theme | null;
  @IsWord(indicatorKinds) kind!: IndicatorKind;
  @IsWord(populationGroups) population!: PopulationGroup;
  @IsWord(valueTypes) valueType!: ValueType;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @IsText(paragraphLength) numerator!: string;
  @IsText(paragraphLength) denominator!: string;
  @IsWord(directions) direction!: Direction;
  @IsLine(400) dataset!: string;
  @IsWord(frequencies) frequency!: Frequency;
  @IsWhole(0, 60) lagMonths!: number;
  /** Whether its figures count people and small ones are hidden; yes unless told otherwise. */
  @May() @IsWord(recordedDisclosureRules) disclosureRule?: RecordedDisclosureRule;
  @May() @IsText(paragraphLength) directionReason?: string;
  @May() @IsText(paragraphLength) perverseIncentive?: string;
  /** Code of a domain of the Home Office. */
  @May() @Nullable() @IsLine(codeLength) domain?: string | null;
  /** The rest follows from the organisation unless told: who publishes it, under which licence, for which areas. */
  @May() @IsLine() sourceOrganisation?: string;
  @May() @Nullable() @IsLine() sourceTable?: string | null;
  @May() @IsLine() licence?: string;
  @May() @IsWord(sourceTypes) sourceType?: SourceType;
  @May() @IsEveryWord(nations) nations?: Nation[];
  @May() @IsEveryWord(indicatorLevels) levels?: IndicatorLevel[];
  @May() @IsWord(intervalMethods) intervalMethod?: IntervalMethod;
  @May() @IsWord(rollUps) rollUp?: RollUp;
}
