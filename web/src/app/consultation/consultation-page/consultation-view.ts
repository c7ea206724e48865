import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Consultation, ConsultationProblem } from '@waymark/contract/consultation';
import { AmountPipe, DayPipe } from '../../core/format';
import { MarkdownView } from '../../ui/markdown-view';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { formatWords, methodWords, problemWords, supportWords } from '../consultation-words';
import type { Asked } from './asked';
import { ConsultationDraft } from './consultation-draft';
import { ConsultationGroups } from './consultation-groups';
import { SaidAndDone } from './said-and-done';

/** One consultation: what it lacks, how people are asked, which groups answered, and what came of what they said. */
@Component({
  selector: 'wm-consultation-view',
  imports: [
    AmountPipe,
    ConsultationDraft,
    ConsultationGroups,
    DayPipe,
    MarkdownView,
    RouterLink,
    SaidAndDone,
    SummaryList,
    SummaryRow,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consultation-view.html',
})
export class ConsultationView {
  readonly consultation = input.required<Consultation>();
  readonly mayEdit = input.required<boolean>();
  readonly mayModerate = input.required<boolean>();
  readonly mayPublish = input.required<boolean>();
  readonly threshold = input.required<number>();
  readonly asked = output<Asked>();
  readonly changed = output<void>();

  protected readonly archivedGroups = computed(() => this.consultation().groups.filter((group) => group.archived));
  protected readonly archivedThemes = computed(() => this.consultation().themes.filter((theme) => theme.archived));
  protected readonly how = computed(() => {
    const { methods, languages, formats, support } = this.consultation();
    return {
      methods: methods.map((code) => methodWords[code]).join(', '),
      languages: languages.join(', '),
      formats: formats.map((code) => formatWords[code]).join(', '),
      support: support.map((code) => supportWords[code]).join(', '),
    };
  });

  protected problemText({ code, id }: ConsultationProblem): string {
    const name = this.nameOf(id);
    return name === null ? problemWords[code] : `${problemWords[code]}: ${name}`;
  }

  private nameOf(id: string | null): string | null {
    const { groups, themes } = this.consultation();
    return groups.find((one) => one.id === id)?.name ?? themes.find((one) => one.id === id)?.title ?? null;
  }
}
