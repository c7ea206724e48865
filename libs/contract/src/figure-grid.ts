import type { Day } from '@waymark/domain/day';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import {
  frequencies,
  indicatorKinds,
  valueTypes,
  type Frequency,
  type IndicatorKind,
  type ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { codeLength, paragraphLength } from '@waymark/domain/limits';
import { OfOrganisation } from './indicators';
import { PeriodLock } from './period-locks';
import { IsAmount, IsDay, IsFlag, IsId, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';
import { GridCell, breakdownLength } from './figure-entries';

const truths = ['true', 'false'] as const;

/**
 * Which part of the grid one asks for. Without a frequency: the one that most of the rows have; without days: the last 12
 * months, 8 quarters or 5 council years that are over; without an area: the organisation's own.
 */
export class GridAsked extends OfOrganisation {
  @May() @IsId() plan?: string;
  @May() @IsWord(themes) theme?: Theme;
  /** The rows of one indicator alone. */
  @May() @IsId() indicator?: string;
  /** Only what I own. */
  @May() @IsWord(truths) mine?: (typeof truths)[number];
  @May() @IsWord(frequencies) frequency?: Frequency;
  @May() @IsDay() from?: Day;
  @May() @IsDay() to?: Day;
  @May() @IsLine(codeLength) area?: string;
  /** A key such as `sex:female`: the rows of that category alone; a dimension such as `sex`: everyone and each category, a row each. */
  @May() @IsText(breakdownLength) breakdown?: string;
}

/** A column; both days are included. */
export class GridPeriod {
  @IsDay() start!: Day;
  @IsDay() end!: Day;
  /** False for a period of a figure that is there but is no month, quarter or year of the council's calendar. */
  @IsFlag() usual!: boolean;
}

/** An indicator, for everyone or for one category of a breakdown. */
export class GridRow {
  @IsId() indicatorId!: string;
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsLine() unit!: string;
  @Nullable() @IsWord(themes) theme!: Theme | null;
  @IsWord(indicatorKinds) kind!: IndicatorKind;
  @IsWord(valueTypes) valueType!: ValueType;
  @IsWhole(0, 6) decimals!: number;
  /** value = numerator ÷ denominator × per; null where the value is no such share. */
  @Nullable() @IsAmount() per!: number | null;
  @IsText(paragraphLength) numerator!: string;
  @IsText(paragraphLength) denominator!: string;
  /** Empty: everyone the indicator is about. */
  @IsText(breakdownLength) breakdown!: string;
  @Nullable() @IsLine() ownerName!: string | null;
  /** Whether the viewer may enter figures here, locked periods apart. */
  @IsFlag() mayEnter!: boolean;
  /** One for each period, in the order of the columns. */
  @IsListOf(() => GridCell) cells!: GridCell[];
}

export class FrequencyCount {
  @IsWord(frequencies) frequency!: Frequency;
  @IsWhole() rowCount!: number;
}

export class GridArea {
  @IsLine(codeLength) code!: string;
  @IsLine() name!: string;
}

export class FigureGrid {
  @IsId() organisationId!: string;
  @IsLine(codeLength) areaCode!: string;
  @IsLine() areaName!: string;
  /** The areas that the organisation may enter figures for. */
  @IsListOf(() => GridArea) areas!: GridArea[];
  @IsWord(frequencies) frequency!: Frequency;
  /** How many indicators there are of each frequency, whichever is shown. */
  @IsListOf(() => FrequencyCount) frequencies!: FrequencyCount[];
  @IsListOf(() => GridPeriod) periods!: GridPeriod[];
  @IsListOf(() => GridRow) rows!: GridRow[];
  /** The locks that close a cell of the grid. */
  @IsListOf(() => PeriodLock) locks!: PeriodLock[];
  /** Whether whoever entered a figure may not approve it. */
  @IsFlag() secondPerson!: boolean;
  @IsFlag() mayApprove!: boolean;
}
