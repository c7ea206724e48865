import {
  areaLevels,
  datasetLayouts,
  datasetStatuses,
  measureParts,
  periodReadings,
  valueScales,
  type AreaLevel,
  type DatasetLayout,
  type DatasetStatus,
  type MeasurePart,
  type PeriodReading,
  type ValueScale,
} from '@waymark/domain/datasets/vocabulary';
import type { Day } from '@waymark/domain/day';
import { codeLength, lineLength } from '@waymark/domain/limits';
import { DatasetCounts, DatasetReconciliation } from './dataset-reconciliation';
import {
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

const nameMost = 300;
const measureMost = 2000;
const dimensionMost = 50;
const chosenMost = 1000;
const choicesMost = 100;

export class DatasetUpload {
  @May() @IsId() organisation?: string;
  /** The name of the file; what it is, its content says. */
  @May() @IsText(nameMost) name?: string;
}

export class DatasetCategoryName {
  @IsText(nameMost) name!: string;
}

/** The categories of a dimension that count. */
export class DatasetChosen {
  @IsWhole(0, dimensionMost) dimension!: number;
  @IsListOf(() => DatasetCategoryName, chosenMost) categories!: DatasetCategoryName[];
}

export class DatasetMeasurePlace {
  @IsWhole(0, measureMost) measure!: number;
}

/** Where a number comes from: measures and categories, all added up. */
export class DatasetSource {
  @IsListOf(() => DatasetMeasurePlace, chosenMost) measures!: DatasetMeasurePlace[];
  @IsListOf(() => DatasetChosen, dimensionMost) chosen!: DatasetChosen[];
}

/** What of the file becomes the figures of one indicator. */
export class DatasetChoice {
  @IsLine(codeLength) indicator!: string;
  @IsText(lineLength) breakdown!: string;
  @IsWord(valueScales) scale!: ValueScale;
  @Nullable() @IsOne(() => DatasetSource) value!: DatasetSource | null;
  @Nullable() @IsOne(() => DatasetSource) numerator!: DatasetSource | null;
  @Nullable() @IsOne(() => DatasetSource) denominator!: DatasetSource | null;
}

/** What is said about a file before it is read: for what, for which areas and periods, and where it is from. */
export class ChooseDataset {
  @IsListOf(() => DatasetChoice, choicesMost) choices!: DatasetChoice[];
  @IsEveryWord(areaLevels) levels!: AreaLevel[];
  @IsWord(periodReadings) reading!: PeriodReading;
  /** For a file that says no period; both or neither. */
  @Nullable() @IsDay() periodStart!: Day | null;
  @Nullable() @IsDay() periodEnd!: Day | null;
  /** The publication, in words. */
  @IsLine() source!: string;
  @IsDay() releasedOn!: Day;
}

export class DatasetMeasure {
  @IsText() title!: string;
  @Nullable() @IsWord(measureParts) part!: MeasurePart | null;
  @IsFlag() total!: boolean;
}

export class DatasetCategory extends DatasetCategoryName {
  @IsWhole() rows!: number;
}

export class DatasetDimension {
  @IsText() title!: string;
  @IsListOf(() => DatasetCategory) categories!: DatasetCategory[];
  /** Whether there are more than are listed. */
  @IsFlag() cut!: boolean;
}

export class DatasetPeriod {
  @IsText() text!: string;
  @Nullable() @IsDay() start!: Day | null;
  @Nullable() @IsDay() end!: Day | null;
}

export class DatasetLevel {
  @IsWord(areaLevels) level!: AreaLevel;
  @IsWhole() rows!: number;
}

/** What the file holds. */
export class DatasetFacts {
  @IsWhole() rows!: number;
  @IsWhole() notes!: number;
  /** How many rows the file itself says there are. */
  @Nullable() @IsWhole() recordCount!: number | null;
  @IsListOf(() => DatasetMeasure) measures!: DatasetMeasure[];
  @IsListOf(() => DatasetDimension) dimensions!: DatasetDimension[];
  @IsListOf(() => DatasetPeriod) periods!: DatasetPeriod[];
  @IsListOf(() => DatasetLevel) levels!: DatasetLevel[];
  /** What its metadata says, if that came with it. */
  @IsText() title!: string;
  @IsText() publisher!: string;
  @Nullable() @IsDay() issued!: Day | null;
}

export class DatasetSummary {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() organisationId!: string;
  @IsWord(datasetStatuses) status!: DatasetStatus;
  @IsText(nameMost) fileName!: string;
  @IsWord(datasetLayouts) layout!: DatasetLayout;
  @IsText() source!: string;
  @IsWhole() rows!: number;
  /** What was loaded; null before it. */
  @Nullable() @IsOne(() => DatasetCounts) counts!: DatasetCounts | null;
  /** Why the last step did not go through, as a code. */
  @Nullable() @IsLine() failure!: string | null;
  @IsInstant() createdAt!: string;
  @IsLine() createdBy!: string;
  @Nullable() @IsInstant() loadedAt!: string | null;
  @Nullable() @IsLine() loadedBy!: string | null;
  @Nullable() @IsInstant() undoneAt!: string | null;
  @Nullable() @IsLine() undoneBy!: string | null;
}

export class Datasets {
  /** Whose figures are loaded here. */
  @IsId() organisationId!: string;
  @IsText() organisationName!: string;
  @IsFlag() library!: boolean;
  @IsListOf(() => DatasetSummary) datasets!: DatasetSummary[];
}

/** As `ChooseDataset`, with what is not chosen yet left empty. */
export class DatasetChoices {
  @IsListOf(() => DatasetChoice) choices!: DatasetChoice[];
  @IsEveryWord(areaLevels) levels!: AreaLevel[];
  @IsWord(periodReadings) reading!: PeriodReading;
  @Nullable() @IsDay() periodStart!: Day | null;
  @Nullable() @IsDay() periodEnd!: Day | null;
  @IsText() source!: string;
  @Nullable() @IsDay() releasedOn!: Day | null;
}

/** How far the present step is: of rows while a file is read, of figures while they are compared, loaded or taken back. */
export class DatasetProgress {
  @IsWord(datasetStatuses) status!: DatasetStatus;
  @IsWhole() done!: number;
  @IsWhole() total!: number;
  @Nullable() @IsLine() failure!: string | null;
}

export class Dataset extends DatasetSummary {
  @IsOne(() => DatasetFacts) facts!: DatasetFacts;
  /** What was chosen; before that, what seems likely. */
  @IsOne(() => DatasetChoices) choice!: DatasetChoices;
  @Nullable() @IsOne(() => DatasetReconciliation) reconciliation!: DatasetReconciliation | null;
  @IsOne(() => DatasetProgress) progress!: DatasetProgress;
}
