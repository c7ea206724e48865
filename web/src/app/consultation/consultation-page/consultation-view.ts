import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type {
  Consultation,
  ConsultationGroup,
  ConsultationProblem,
  ConsultationTheme,
} from '@waymark/contract/consultation';
import { AmountPipe, DayPipe } from '../../core/format';
import { MarkdownView } from '../../ui/markdown-view';
import { ScrollTable } from '../../ui/scroll-table';
import { SummaryList, SummaryRow } from '../../ui/summary-list';
import { Tag } from '../../ui/tag';
import { formatWords, methodWords, problemWords, supportWords } from '../consultation-words';

/** What the reader wants done with a consultation or a part of it. */
export type Asked =
  | { deed: 'publish'; of: Consultation }
  | { deed: 'archive' | 'restore'; kind: 'consultations'; of: Consultation }
  | { deed: 'archive' | 'restore'; kind: 'consultation-groups'; of: ConsultationGroup }
  | { deed: 'archive' | 'restore'; kind: 'consultation-themes'; of: ConsultationTheme };

/** One consultation: what it lacks, how people are asked, which groups answered, and what came of what they said. */
@Component({
  selector: 'wm-consultation-view',
  imports: [AmountPipe, DayPipe, MarkdownView, RouterLink, ScrollTable, SummaryList, SummaryRow, Tag],
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

  protected readonly groups = computed(() => this.consultation().groups.filter((group) => !group.archived));
  protected readonly themes = computed(() => this.consultation().themes.filter((theme) => !theme.archived));
  protected readonly archivedGroups = computed(() => this.consultation().groups.filter((group) => group.archived));
  protected readonly archivedThemes = computed(() => this.consultation().themes.filter((theme) => theme.archived));
  protected readonly somethingHidden = computed(
    () => this.consultation().responseTotalHidden || this.groups().some((group) => group.responsesHidden),
  );
  protected readonly how = computed(() => {
    const { methods, languages, formats, support } = this.consultation();
    return {
      methods: methods.map((code) => methodWords[code]).join(', '),
      languages: languages.join(', '),
      formats: formats.map((code) => formatWords[code]).join(', '),
      support: support.map((code) => supportWords[code]).join(', '),
    };
  });
  protected readonly ready = computed(() => {
    const { opensOn, closesOn } = this.consultation();
    return opensOn !== null && closesOn !== null;
  });

  protected problemText({ code, id }: ConsultationProblem): string {
    const name = this.nameOf(id);
    return name === null ? problemWords[code] : `${problemWords[code]}: ${name}`;
  }

  private nameOf(id: string | null): string | null {
    const group = this.groups().find((one) => one.id === id);
    return group?.name ?? this.themes().find((one) => one.id === id)?.title ?? null;
  }
}
