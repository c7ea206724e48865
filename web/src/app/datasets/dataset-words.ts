import type {
  AreaHint,
  AreaLevel,
  DatasetLayout,
  DatasetStatus,
  Following,
  MeasurePart,
  PeriodReading,
  UnreadableReason,
  ValueScale,
} from '@waymark/domain/datasets/vocabulary';

export const filesTitle = $localize`:@@datasets.title:Official files`;
export const indicatorsTitle = $localize`:@@indicators.title:Indicators`;

export const layoutWords: Readonly<Record<DatasetLayout, string>> = {
  'census-bulk': $localize`:@@datasets.layout.census-bulk:Census table of Nomis, a column for each category`,
  'nomis-full': $localize`:@@datasets.layout.nomis-full:Nomis, a row for each number`,
  'nomis-query': $localize`:@@datasets.layout.nomis-query:Nomis query download, with titles and footnotes`,
  'ons-filtered': $localize`:@@datasets.layout.ons-filtered:Filtered dataset of the Office for National Statistics`,
  csvw: $localize`:@@datasets.layout.csvw:Explore Local Statistics`,
  'json-stat': $localize`:@@datasets.layout.json-stat:JSON-stat`,
  dfe: $localize`:@@datasets.layout.dfe:Explore education statistics`,
  'home-office': $localize`:@@datasets.layout.home-office:Home Office immigration table`,
  own: $localize`:@@datasets.layout.own:Our own layout`,
};

export const datasetStatusWords: Readonly<Record<DatasetStatus, string>> = {
  open: $localize`:@@datasets.status.open:To choose`,
  reading: $localize`:@@datasets.status.reading:Being read`,
  previewed: $localize`:@@datasets.status.previewed:To check and load`,
  loading: $localize`:@@datasets.status.loading:Being loaded`,
  loaded: $localize`:@@datasets.status.loaded:Loaded`,
  undoing: $localize`:@@datasets.status.undoing:Being undone`,
  undone: $localize`:@@datasets.status.undone:Undone`,
};

export const levelWords: Readonly<Record<AreaLevel, string>> = {
  council: $localize`:@@datasets.level.council:Councils (districts and unitary)`,
  county: $localize`:@@datasets.level.county:Counties`,
  'combined-authority': $localize`:@@datasets.level.combined-authority:Combined authorities`,
  region: $localize`:@@datasets.level.region:Regions`,
  nation: $localize`:@@datasets.level.nation:Nations`,
  country: $localize`:@@datasets.level.country:Great Britain, the UK`,
};

export const readingWords: Readonly<Record<PeriodReading, string>> = {
  'as-written': $localize`:@@datasets.reading.as-written:As the file writes it`,
  'census-day': $localize`:@@datasets.reading.census-day:The census day of that year`,
  'mid-year': $localize`:@@datasets.reading.mid-year:30 June of that year`,
  'calendar-year': $localize`:@@datasets.reading.calendar-year:The calendar year`,
  'financial-year': $localize`:@@datasets.reading.financial-year:The financial year that begins in it`,
  'academic-year': $localize`:@@datasets.reading.academic-year:The academic year that begins in it`,
  'quarter-to-day': $localize`:@@datasets.reading.quarter-to-day:The quarter that ends on the day`,
  'year-to-day': $localize`:@@datasets.reading.year-to-day:The twelve months that end on the day`,
};

export const scaleWords: Readonly<Record<ValueScale, string>> = {
  'as-it-is': $localize`:@@datasets.scale.as-it-is:As it is`,
  'times-100': $localize`:@@datasets.scale.times-100:A share (0.12) into per cent (12)`,
  'divided-by-100': $localize`:@@datasets.scale.divided-by-100:Per cent (12) into a share (0.12)`,
  'times-1000': $localize`:@@datasets.scale.times-1000:Thousands into single ones`,
};

export const partWords: Readonly<Record<MeasurePart, string>> = {
  value: $localize`:@@datasets.part.value:Value`,
  numerator: $localize`:@@datasets.part.numerator:Numerator`,
  denominator: $localize`:@@datasets.part.denominator:Denominator`,
};

export const followingWords: Readonly<Record<Following, string>> = {
  recoded: $localize`:@@datasets.following.recoded:same council under its former code`,
  summed: $localize`:@@datasets.following.summed:sum of the councils it replaced`,
  incomplete: $localize`:@@datasets.following.incomplete:left out: not all the councils it replaced are there`,
  'not-summable': $localize`:@@datasets.following.not-summable:left out: shares without counts do not add up`,
  'own-row-stands': $localize`:@@datasets.following.own-row-stands:its own row is there, the former ones are passed over`,
};

export const unreadableWords: Readonly<Record<UnreadableReason, string>> = {
  period: $localize`:@@datasets.unreadable.period:no period that we can read`,
  number: $localize`:@@datasets.unreadable.number:neither a number nor a known sign`,
  'repeated-differently': $localize`:@@datasets.unreadable.repeated:said before with another number; neither is taken`,
};

export const areaHintWords: Readonly<Record<AreaHint, string>> = {
  'same-name': $localize`:@@datasets.hint.same-name:An area of this name has another code. Mend the code in the file:`,
  'similar-name': $localize`:@@datasets.hint.similar-name:Perhaps this area is meant; check the code in the file:`,
  'no-such-area': $localize`:@@datasets.hint.none:Check the code with the publisher. It may be of boundaries that are newer than ours.`,
};

const broken = $localize`:@@datasets.refusal.broken:The file is damaged. Download it again from the publisher.`;
const another = $localize`:@@datasets.refusal.another:This is not a table of figures. Choose the .csv, .xlsx or .json file of the publisher.`;
const asWorkbook = $localize`:@@datasets.refusal.as-workbook:This workbook is of an older or another kind. Open it and save it as an Excel workbook (.xlsx) or as CSV, then choose that file.`;

/** Why something was not done with a file, and the way out. */
export const datasetRefusals: Readonly<Record<string, string>> = {
  'file-missing': $localize`:@@datasets.refusal.missing:Choose a file first.`,
  'file-empty': $localize`:@@datasets.refusal.empty:The file is empty. Download it again from the publisher.`,
  'file-image': another,
  'file-pdf': another,
  'file-word': another,
  'file-type': another,
  'file-macros': asWorkbook,
  'file-old-workbook': asWorkbook,
  'file-open-document': asWorkbook,
  'file-encrypted': $localize`:@@datasets.refusal.encrypted:The workbook is locked by a password. Take it away, save, and choose it again.`,
  'file-broken': broken,
  'dataset-json-broken': broken,
  'file-too-large': $localize`:@@datasets.refusal.too-large:The file is too large: text up to 400 MB, JSON up to 24 MB, workbooks up to 15 MB. Ask the publisher's page for fewer periods or areas, or for CSV.`,
  'file-too-large-unpacked': $localize`:@@datasets.refusal.bomb:The workbook holds too much. Save the sheet with the table as CSV and choose that.`,
  'file-too-many-rows': $localize`:@@datasets.refusal.sheet-rows:The workbook has more than 250,000 rows. Save the sheet as CSV and choose that.`,
  'file-too-slow': $localize`:@@datasets.refusal.slow:The workbook took too long to read. Save the sheet as CSV and choose that.`,
  'file-too-complex': $localize`:@@datasets.refusal.complex:The workbook is too complicated to read. Save the sheet as CSV and choose that.`,
  'too-many-imports': $localize`:@@datasets.refusal.waiting:Many files are being read just now. Try again in a minute.`,
  'dataset-layout-unknown': $localize`:@@datasets.refusal.layout:We do not know this layout. Choose a file as Nomis, ONS, Explore education statistics or the Home Office publish it, add the metadata that came with it, or use our own layout, whose columns stand below.`,
  'dataset-json-unknown': $localize`:@@datasets.refusal.json:This JSON file is not JSON-stat with areas and periods. Choose the JSON-stat or CSV file of the publisher.`,
  'dataset-metadata-alone': $localize`:@@datasets.refusal.metadata:This is the metadata without its table. Choose the CSV as the file, and this as its metadata.`,
  'dataset-no-rows': $localize`:@@datasets.refusal.no-rows:The file has a header but no rows. Download it again from the publisher.`,
  'dataset-too-many-rows': $localize`:@@datasets.refusal.rows:The file has more than 3 million rows. Ask the publisher's page for fewer periods or areas.`,
  'dataset-too-large': $localize`:@@datasets.refusal.grid:What was chosen is too much at once. Choose fewer indicators or categories, and load the rest after.`,
  'dataset-busy': $localize`:@@datasets.refusal.busy:A step of this file is still going on. Wait until it is done.`,
  'dataset-loaded': $localize`:@@datasets.refusal.loaded:This file was loaded already.`,
  'dataset-not-previewed': $localize`:@@datasets.refusal.not-previewed:Read the file first, then load it.`,
  'dataset-no-figures': $localize`:@@datasets.refusal.no-figures:Nothing of the file would become a figure. Choose other measures, levels or periods.`,
  'dataset-read-again': $localize`:@@datasets.refusal.read-again:What was read is gone. Read the file again, then load it.`,
  'dataset-not-loaded': $localize`:@@datasets.refusal.not-loaded:This file is not loaded.`,
  'dataset-revised': $localize`:@@datasets.refusal.revised:Some of these figures have been changed since. Undo the later load first, or correct single figures by hand.`,
  'dataset-indicator-gone': $localize`:@@datasets.refusal.indicator-gone:One of the indicators is archived, or the offer of it has ended before anything was begun with it. Choose another, or ask its office to offer it again.`,
  'dataset-failed': $localize`:@@datasets.refusal.failed:The step did not go through, and nothing was changed. Try it again.`,
  'period-locked': $localize`:@@datasets.refusal.period-locked:A period of these figures is closed. Reopen it, or choose a file of other periods.`,
};

export const fieldCodes: Readonly<Record<string, string>> = {
  required: $localize`:@@datasets.field.required:still missing`,
  unknown: $localize`:@@datasets.field.unknown:Not in the file or the library any more`,
  computed: $localize`:@@datasets.field.computed:The product works this indicator out itself`,
  'no-category': $localize`:@@datasets.field.no-category:Tick at least one category`,
  'not-a-choice': $localize`:@@datasets.field.choice:Choose one, or everyone`,
  'too-many': $localize`:@@datasets.field.too-many:More than 100 series at once. Load some of them first`,
  'chosen-twice': $localize`:@@datasets.field.twice:Chosen twice`,
  'in-the-future': $localize`:@@datasets.field.future:The day is still to come`,
  'not-after-start': $localize`:@@datasets.field.order:The last day is before the first`,
};
