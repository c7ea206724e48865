import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { form, FormField, validate, type PathKind, type SchemaPath } from '@angular/forms/signals';
import type { Layout } from '@waymark/contract/reports';
import { paragraphLength, lineLength } from '@waymark/domain/limits';
import { isColour, readableOnWhite } from '@waymark/domain/reports/colour';
import { Announcer } from '../../core/announcer';
import { Session } from '../../core/session';
import { ConflictPanel } from '../../ui/conflict-panel';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { ReportsClient } from '../reports.client';
import { LayoutPreview } from './layout-preview';
import { LogoField } from './logo-field';

interface LayoutForm {
  headingColour: string;
  tableColour: string;
  footerLine: string;
  committeeName: string;
  leadText: string;
}

const labels: Readonly<Record<keyof LayoutForm, string>> = {
  headingColour: $localize`:@@documents.layout.heading-colour:Colour of headings`,
  tableColour: $localize`:@@documents.layout.table-colour:Colour of the first row of tables`,
  footerLine: $localize`:@@documents.layout.footer:Line at the foot of each page`,
  committeeName: $localize`:@@documents.layout.committee:Name of the committee that usually decides`,
  leadText: $localize`:@@documents.layout.lead:Text on the front of every paper`,
};

const valuesOf = ({ headingColour, tableColour, footerLine, committeeName, leadText }: Layout): LayoutForm => ({
  ...{ headingColour, tableColour, footerLine, committeeName, leadText },
});

/** How the organisation's documents look: colours, logo, foot and front. */
@Component({
  selector: 'wm-layout-page',
  imports: [
    ConflictPanel,
    FormField,
    FormFrame,
    LayoutPreview,
    Loaded,
    LogoField,
    PageHead,
    SummaryList,
    SummaryRow,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './layout-page.html',
})
export class LayoutPage {
  protected readonly session = inject(Session);
  private readonly client = inject(ReportsClient);
  private readonly announcer = inject(Announcer);
  protected readonly layout = this.client.layout(this.session.organisationId);
  private readonly model = signal<LayoutForm>({
    ...{ headingColour: '', tableColour: '', footerLine: '', committeeName: '', leadText: '' },
  });
  protected readonly form = form(this.model, (path) => {
    readableColour(path.headingColour);
    readableColour(path.tableColour);
    atMost(path.footerLine, lineLength);
    atMost(path.committeeName, lineLength);
    atMost(path.leadText, paragraphLength);
  });
  protected readonly meeting = new Meeting<LayoutForm>({
    model: this.model,
    form: this.form,
    valuesOf,
    words: (field, value) => ({ label: labels[field], text: valueWords(value) }),
  });
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  protected readonly now = computed(() => this.form().value());
  protected readonly crumbs = [{ text: $localize`:@@documents.settings:Settings`, link: '/settings' }];

  constructor() {
    effect(() => {
      const layout = this.layout.hasValue() ? this.layout.value() : null;
      if (layout) untracked(() => this.read(layout));
    });
  }

  protected readonly save = async () => {
    const { version } = this.meeting;
    this.layout.set(await this.client.changeLayout(this.session.organisationId() ?? '', version, this.form().value()));
    this.announcer.say($localize`:@@documents.layout.saved:The layout is saved`);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  /** A change of the logo alone keeps what is typed. */
  private read(layout: Layout): void {
    if (this.form().dirty()) this.meeting.keep(valuesOf(layout), layout.version);
    else this.meeting.start(valuesOf(layout), layout.version);
  }
}

function readableColour<K extends PathKind>(path: SchemaPath<string, 1, K>): void {
  validate(path, ({ value }) => {
    const colour = value();
    if (!isColour(colour)) {
      return { kind: 'not-a-colour', message: $localize`:@@documents.layout.colour.form:Enter a colour like #0d3b3e` };
    }
    return readableOnWhite(colour)
      ? null
      : {
          kind: 'contrast-too-low',
          message: $localize`:@@documents.layout.colour.contrast:Choose a darker colour: it needs a contrast of 4.5 to 1 with white`,
        };
  });
}
