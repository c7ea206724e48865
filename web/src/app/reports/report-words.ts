import type { VersionLine } from '@waymark/contract/versions';
import type { KeyDecision } from '@waymark/domain/reports/vocabulary';
import type { VersionOccasion } from '@waymark/domain/versions/occasions';
import { dayWords } from '../core/format';

export const plansTitle = $localize`:@@documents.plans:Plans`;
export const documentsTitle = $localize`:@@documents.title:Documents`;
export const frontSheetTitle = $localize`:@@documents.front-sheet.title:Front sheet`;

const occasionWords: Readonly<Record<VersionOccasion, string>> = {
  submission: $localize`:@@documents.occasion.submission:submitted for review`,
  approval: $localize`:@@documents.occasion.approval:approved`,
  publication: $localize`:@@documents.occasion.publication:published`,
  'consultation-draft': $localize`:@@documents.occasion.consultation-draft:published for consultation`,
  kept: $localize`:@@documents.occasion.kept:kept by hand`,
};

/** Version 3, approved, 4 May 2027. */
export const versionText = ({ number, occasion, madeAt }: VersionLine): string =>
  $localize`:@@documents.version:Version ${number}:number:, ${occasionWords[occasion]}:occasion:, ${dayWords(madeAt.slice(0, 10))}:day:`;

export const keyDecisionWords: Readonly<Record<KeyDecision, string>> = {
  yes: $localize`:@@documents.key-decision.yes:Yes`,
  no: $localize`:@@documents.key-decision.no:No`,
};

/** A form in which a plan leaves: its name, when to use it and what the link does. */
export interface DocumentChoice {
  name: string;
  title: string;
  use: string;
  action: string;
  opens: boolean;
}

const save = $localize`:@@documents.save:Download`;

export const documentChoices: readonly DocumentChoice[] = [
  {
    name: 'plan.docx',
    title: $localize`:@@documents.docx:Word document`,
    use: $localize`:@@documents.docx.use:For a committee, or to work on the text elsewhere. In your council’s layout, with real headings, tables and page numbers.`,
    action: save,
    opens: false,
  },
  {
    name: 'plan.html',
    title: $localize`:@@documents.html:Page to read or print`,
    use: $localize`:@@documents.html.use:The most accessible form. It opens in the browser, prints on A4, and can be saved as one file.`,
    action: $localize`:@@documents.open:Open`,
    opens: true,
  },
  {
    name: 'plan.xlsx',
    title: $localize`:@@documents.xlsx:Workbook`,
    use: $localize`:@@documents.xlsx.use:Goals and actions as a table in Excel. Change it and import it again: what you left alone stays as it is.`,
    action: save,
    opens: false,
  },
  {
    name: 'plan.csv',
    title: $localize`:@@documents.csv:Table (CSV)`,
    use: $localize`:@@documents.csv.use:The same table for other programs.`,
    action: save,
    opens: false,
  },
  {
    name: 'plan.json',
    title: $localize`:@@documents.json:Data (JSON)`,
    use: $localize`:@@documents.json.use:Everything the plan says as a tree, for those who write programs.`,
    action: save,
    opens: false,
  },
];
