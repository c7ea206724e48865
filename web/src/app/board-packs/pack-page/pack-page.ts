import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { BoardPack, PackSection } from '@waymark/contract/board-packs';
import { Announcer } from '../../core/announcer';
import { instantWords, monthsWords } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ConflictPanel } from '../../ui/conflict-panel';
import { FormFrame } from '../../ui/forms/form-frame';
import { filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { MarkdownView } from '../../ui/markdown-view';
import { Meeting, valueWords } from '../../ui/meeting';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { BoardPacksClient } from '../board-packs.client';
import { packStateWords, packsTitle, plansTitle } from '../pack-words';
import { commentName, nameWords, packChanges, packForm, type PackForm, textName } from './pack-form';
import { PackTable } from './pack-table';

/** What a board will read: the records, the words written on them, and the step that freezes both. */
@Component({
  selector: 'wm-pack-page',
  imports: [
    ConfirmDialog,
    ConflictPanel,
    FormField,
    FormFrame,
    Loaded,
    MarkdownView,
    More,
    PackTable,
    PageHead,
    PlanNav,
    RefusalPanel,
    Tag,
    TextArea,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './pack-page.html',
})
export class PackPage {
  readonly planId = input.required<string>();
  readonly packId = input.required<string>();

  private readonly client = inject(BoardPacksClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly sureToFreeze = viewChild<ConfirmDialog>('sureToFreeze');
  protected readonly pack = this.client.pack(this.packId);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  private readonly model = signal<PackForm>({ title: '' });
  protected readonly form = form(this.model, (path) => {
    const title = path['title'];
    if (title) filled(title, $localize`:@@board-packs.title.required:Enter the title of the pack`);
  });
  protected readonly meeting = new Meeting<PackForm>({
    model: this.model,
    form: this.form,
    valuesOf: (current: Current) => this.valuesOf(current),
    words: (name, value) => ({ label: this.nameOf(name), text: valueWords(value), prose: true }),
  });
  protected readonly states = packStateWords;
  protected readonly packsTitle = packsTitle;
  protected readonly plansTitle = plansTitle;
  protected readonly dirty = computed(() => this.form().dirty());

  constructor() {
    effect(() => {
      const pack = this.pack.hasValue() ? this.pack.value() : null;
      if (pack) untracked(() => this.meeting.start(packForm(pack), pack.version));
    });
  }

  protected readonly save = async () => {
    const read = this.pack.value();
    if (!read) return;
    const body = packChanges(read, this.form().value());
    this.pack.set(await this.client.change(read.id, this.meeting.version, body));
    this.announcer.say($localize`:@@board-packs.saved:The pack is saved`);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected refresh(pack: BoardPack): Promise<void> {
    return this.take(async () => {
      this.pack.set(await this.client.refresh(pack.id, pack.version));
      this.announcer.say($localize`:@@board-packs.refreshed:The records were read again`);
    });
  }

  protected async freeze(pack: BoardPack): Promise<void> {
    if (!(await this.sureToFreeze()?.ask())) return;
    await this.take(async () => {
      this.pack.set(await this.client.freeze(pack.id, pack.version));
      this.announcer.say($localize`:@@board-packs.now-frozen:The pack is frozen`);
    });
  }

  protected putAway(pack: BoardPack): Promise<void> {
    return this.take(async () => {
      await this.client.archive(pack.id, pack.version);
      this.form().reset();
      await this.router.navigate(['/plans', this.planId(), 'board-packs']);
      this.announcer.say($localize`:@@board-packs.away:The pack was put away`);
    });
  }

  protected stateOf(pack: BoardPack): string {
    const period = monthsWords(pack.periodStart, pack.periodEnd);
    return pack.frozenAt === null
      ? $localize`:@@board-packs.about:About ${period}:period:. Records read ${instantWords(pack.preparedAt)}:when:.`
      : $localize`:@@board-packs.about-frozen:About ${period}:period:. Frozen ${instantWords(pack.frozenAt)}:when: by ${pack.frozenBy ?? ''}:who:.`;
  }

  protected address(name: string): string {
    return this.client.documentAddress(this.packId(), name);
  }

  protected readonly summaryHint = $localize`:@@board-packs.summary-hint:The one-page summary shows the first 500 characters. Empty it to use the counts from the records.`;

  protected textLabel(title: string): string {
    return $localize`:@@board-packs.text-of:What you say under ${title}:title:`;
  }

  protected fieldOf(code: PackSection['code']) {
    return this.form[textName(code)];
  }

  /** The comments of a section beside its lines. */
  protected commentsOf({ lines }: PackSection) {
    return lines.map(({ key }) => this.form[commentName(key)]);
  }

  private async take(step: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    this.busy.set(true);
    try {
      await step();
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** What someone else saved meanwhile, on top of what the records say. */
  private valuesOf({ title, texts, comments }: Current): PackForm {
    const read = this.pack.value();
    const values = read ? packForm(read) : {};
    for (const [code, text] of Object.entries(texts)) values[`text-${code}`] = text;
    for (const [key, comment] of Object.entries(comments)) values[commentName(key)] = comment;
    return { ...values, title };
  }

  private nameOf(name: string): string {
    const pack = this.pack.value();
    return pack ? nameWords(pack, name) : name;
  }
}

/** A pack as a refusal tells it. */
interface Current {
  title: string;
  texts: Record<string, string>;
  comments: Record<string, string>;
}
