import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { FrontSheet, FrontSheetLine, FrontSheetTexts } from '@waymark/contract/reports';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { keyDecisions } from '@waymark/domain/reports/vocabulary';
import { Announcer } from '../../core/announcer';
import { ConflictPanel } from '../../ui/conflict-panel';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { documentsTitle, frontSheetTitle, keyDecisionWords, plansTitle } from '../report-words';
import { ReportsClient } from '../reports.client';
import { sheetFields, sheetLabels, textsOf } from './sheet-fields';

const nothing = textsOf(null);

/** What is written for the front of a committee report, beside what the records say already. */
@Component({
  selector: 'wm-front-sheet-page',
  imports: [
    ConflictPanel,
    FormField,
    FormFrame,
    Loaded,
    MarkdownView,
    PageHead,
    PlanNav,
    RadioGroup,
    RouterLink,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './front-sheet-page.html',
})
export class FrontSheetPage {
  readonly planId = input.required<string>();

  private readonly client = inject(ReportsClient);
  private readonly announcer = inject(Announcer);
  protected readonly sheet = this.client.frontSheet(this.planId);
  private readonly model = signal<FrontSheetTexts>(nothing);
  protected readonly form = form(this.model, (path) => {
    atMost(path.reportTitle, lineLength);
    for (const field of sheetFields) atMost(path[field], paragraphLength);
  });
  protected readonly meeting = new Meeting<FrontSheetTexts>({
    model: this.model,
    form: this.form,
    valuesOf: (current: FrontSheetTexts) => textsOf(current),
    words: (field, value) => ({ label: sheetLabels[field], text: valueWords(value) }),
  });
  protected readonly labels = sheetLabels;
  protected readonly limit = paragraphLength;
  protected readonly keyDecisionChoices = choicesOf(keyDecisions, keyDecisionWords);
  protected readonly title = frontSheetTitle;
  protected readonly plansTitle = plansTitle;
  protected readonly documentsTitle = documentsTitle;
  protected readonly docx = computed(() => this.client.documentAddress(this.planId(), 'front-sheet.docx'));
  protected readonly html = computed(() => this.client.documentAddress(this.planId(), 'front-sheet.html'));

  constructor() {
    effect(() => {
      const sheet = this.sheet.hasValue() ? this.sheet.value() : null;
      if (sheet) untracked(() => this.meeting.start(textsOf(sheet), sheet.version));
    });
  }

  protected readonly save = async () => {
    const { version } = this.meeting;
    this.sheet.set(await this.client.changeFrontSheet(this.planId(), version, this.form().value()));
    this.announcer.say($localize`:@@documents.front-sheet.saved:The front sheet is saved`);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected missingCount({ lines }: FrontSheet): number {
    return lines.filter(({ missing }) => missing).length;
  }

  protected stateOf(sheet: FrontSheet): string {
    const missing = this.missingCount(sheet);
    return missing === 0
      ? $localize`:@@documents.front-sheet.complete:Every entry is filled in.`
      : $localize`:@@documents.front-sheet.missing:${missing}:count: of ${sheet.lines.length}:all: entries are to be completed.`;
  }

  /** Where the records are that fill a line. */
  protected areaOf({ code }: FrontSheetLine): string | null {
    return areas[code] ?? null;
  }
}

const areas: Readonly<Record<string, string>> = {
  'report-to': 'governance',
  'meeting-date': 'governance',
  'forward-plan': 'governance',
  'call-in': 'governance',
  consultation: 'consultation',
  equality: 'impact',
  risks: 'delivery',
  financial: 'delivery',
};
