import type { FrontSheetTexts } from '@waymark/contract/reports';

/** The long texts of the sheet, in its order. */
export const sheetFields = [
  'wards',
  'keyDecisionReason',
  'purpose',
  'recommendations',
  'financialImplications',
  'legalImplications',
  'backgroundPapers',
] as const;

export const sheetLabels: Readonly<Record<keyof FrontSheetTexts, string>> = {
  reportTitle: $localize`:@@documents.sheet.report-title:Title of the report`,
  wards: $localize`:@@documents.sheet.wards:Wards affected`,
  keyDecision: $localize`:@@documents.sheet.key-decision:Is this a key decision?`,
  keyDecisionReason: $localize`:@@documents.sheet.key-decision-reason:Why it is, or is not`,
  purpose: $localize`:@@documents.sheet.purpose:Purpose of the report`,
  recommendations: $localize`:@@documents.sheet.recommendations:Recommendations`,
  financialImplications: $localize`:@@documents.sheet.financial:Financial implications`,
  legalImplications: $localize`:@@documents.sheet.legal:Legal implications`,
  backgroundPapers: $localize`:@@documents.sheet.background:Background papers`,
};

const noTexts: FrontSheetTexts = {
  reportTitle: '',
  wards: '',
  keyDecision: null,
  keyDecisionReason: '',
  purpose: '',
  recommendations: '',
  financialImplications: '',
  legalImplications: '',
  backgroundPapers: '',
};

/** The texts of the form from the sheet as the API tells it. */
export const textsOf = (sheet: FrontSheetTexts | null): FrontSheetTexts => {
  const names = Object.keys(noTexts) as (keyof FrontSheetTexts)[];
  return sheet === null
    ? noTexts
    : (Object.fromEntries(names.map((name) => [name, sheet[name]])) as unknown as FrontSheetTexts);
};
