import { benchmarkVerdicts, type BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import type { Day } from '@waymark/domain/day';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import {
  indicatorKinds,
  observationStatuses,
  rollUps,
  type IndicatorKind,
  type ObservationStatus,
  type RollUp,
} from '@waymark/domain/indicators/vocabulary';
import { codeLength } from '@waymark/domain/limits';
import { Indicator } from './indicators';
import { PlanCoverage } from './plans';
import {
  IsAmount,
  IsDay,
  IsFlag,
  IsId,
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

/** The latest figure of one member. A missing figure says which kind of missing it is in `status`; late is said apart. */
export class ComparedFigure {
  @IsLine() areaCode!: string;
  @IsLine() areaName!: string;
  @Nullable() @IsDay() periodStart!: Day | null;
  @Nullable() @IsDay() periodEnd!: Day | null;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsAmount() lower!: number | null;
  @Nullable() @IsAmount() upper!: number | null;
  @IsFlag() intervalComputed!: boolean;
  @Nullable() @IsAmount() numerator!: number | null;
  @Nullable() @IsAmount() denominator!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
  @IsFlag() late!: boolean;
  /** Against the combined authority's value, and against the nation's. */
  @IsWord(benchmarkVerdicts) againstGroup!: BenchmarkVerdict;
  @IsWord(benchmarkVerdicts) againstNation!: BenchmarkVerdict;
}

/** A value that members are held against. */
export class Benchmark {
  @IsLine() areaCode!: string;
  @IsLine() areaName!: string;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsDay() periodEnd!: Day | null;
  /** How it was made: published, or rolled up by one of the methods. */
  @IsWord(['published', ...rollUps]) method!: 'published' | RollUp;
  @IsWhole() memberCount!: number;
  @IsWhole() coveredCount!: number;
  /** Names of the members that it leaves out, and why as codes, in the same order. */
  @IsLines() leftOut!: string[];
  @IsLines() leftOutReasons!: string[];
}

/** Members side by side for one indicator, ordered by name: no rank. */
export class IndicatorComparison {
  @IsOne(() => Indicator) indicator!: Indicator;
  @IsText(120) breakdown!: string;
  @Nullable() @IsDay() periodEnd!: Day | null;
  @IsListOf(() => ComparedFigure) figures!: ComparedFigure[];
  @Nullable() @IsOne(() => Benchmark) group!: Benchmark | null;
  @Nullable() @IsOne(() => Benchmark) nation!: Benchmark | null;
}

/** What is compared: one indicator, or all with a figure; the latest period unless another is asked for. */
export class ComparisonAsked {
  @May() @IsLine(codeLength) indicator?: string;
  @May() @IsText(120) breakdown?: string;
  /** The last day of the period. */
  @May() @IsDay() period?: Day;
}

export class ComparisonTableAsked {
  @IsLine(codeLength) indicator!: string;
  @May() @IsText(120) breakdown?: string;
  @May() @IsDay() period?: Day;
}

/** Which areas stand side by side: the members, or every principal authority of the United Kingdom. */
export const matrixAreas = ['members', 'all'] as const;

export class MatrixAsked {
  @May() @IsWord(matrixAreas) areas?: (typeof matrixAreas)[number];
  @May() @IsWord(themes) theme?: Theme;
}

export class Comparison {
  @IsId() organisationId!: string;
  @IsLine() organisationName!: string;
  /** The one asked for; or all of the library when none was. */
  @IsListOf(() => IndicatorComparison) comparisons!: IndicatorComparison[];
}

/** One cell of the matrix: members across, indicators down. */
export class MatrixCell {
  @Nullable() @IsAmount() value!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
  @IsFlag() late!: boolean;
  @IsWord(benchmarkVerdicts) againstGroup!: BenchmarkVerdict;
  @Nullable() @IsDay() periodEnd!: Day | null;
}

export class MatrixRow {
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsLine() unit!: string;
  @IsWhole() decimals!: number;
  @Nullable() @IsWord(themes) theme!: Theme | null;
  @IsWord(indicatorKinds) kind!: IndicatorKind;
  @Nullable() @IsAmount() groupValue!: number | null;
  /** How many members the value of the whole stands on. */
  @IsWhole() groupCoveredCount!: number;
  /** In the order of the members. */
  @IsListOf(() => MatrixCell) cells!: MatrixCell[];
}

export class MatrixMember {
  @IsLine() areaCode!: string;
  @IsLine() name!: string;
}

export class ComparisonMatrix {
  @IsId() organisationId!: string;
  @IsListOf(() => MatrixMember) members!: MatrixMember[];
  @IsListOf(() => MatrixRow) rows!: MatrixRow[];
}

export class MemberCoverage {
  @IsLine() areaCode!: string;
  @IsLine() name!: string;
  @Nullable() @IsId() organisationId!: string | null;
  /** False: the member does not share, which is not the same as having no plan. */
  @IsFlag() shared!: boolean;
  @Nullable() @IsLine() planTitle!: string | null;
  @Nullable() @IsLine() planStatus!: string | null;
  @Nullable() @IsOne(() => PlanCoverage) coverage!: PlanCoverage | null;
}

/** Themes by members, from the plans that members share. */
export class MembersCoverage {
  @IsId() organisationId!: string;
  @IsListOf(() => MemberCoverage) members!: MemberCoverage[];
}
