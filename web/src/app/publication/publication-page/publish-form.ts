import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Plan } from '@waymark/contract/plans';
import type { Publication, PublicationPreview } from '@waymark/contract/publications';
import { todayIn, type Day } from '@waymark/domain/day';
import { lineLength, textLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { DayPipe, InstantPipe } from '../../core/format';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { PublicationClient } from '../publication.client';
import { instantAt } from './instant-at';

interface PublishValues {
  summary: string;
  adoptedOn: Day | null;
  adoptedBy: string;
  /** Left empty, it is public at once. */
  publicOn: Day | null;
  publicAt: string;
}

const empty: PublishValues = { summary: '', adoptedOn: null, adoptedBy: '', publicOn: null, publicAt: '09:00' };

/** What the public page says besides the plan, and the step that makes it public. */
@Component({
  selector: 'wm-publish-form',
  imports: [ConfirmDialog, DateField, DayPipe, FormField, FormFrame, InstantPipe, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publish-form.html',
})
export class PublishForm {
  readonly plan = input.required<Plan>();
  readonly preview = input.required<PublicationPreview>();
  readonly mayPublish = input.required<boolean>();
  readonly published = output<void>();

  private readonly client = inject(PublicationClient);
  private readonly announcer = inject(Announcer);
  protected readonly made = signal<Publication | null>(null);
  /** The plan changed since it was read: look at it again before it becomes public. */
  protected readonly moved = signal(false);
  protected readonly limit = textLength;
  protected readonly title = computed(() => {
    const { number } = this.preview();
    return $localize`:@@publication.confirm:Publish version ${number}:number: for everyone?`;
  });
  protected readonly form = form(signal(empty), (path) => {
    filled(path.summary, $localize`:@@publication.summary.required:Enter a summary in plain words`);
    atMost(path.summary, textLength);
    chosen(path.adoptedOn, $localize`:@@publication.adopted-on.required:Enter the day of adoption, like 31 3 2027`);
    validate(path.adoptedOn, ({ value }) => {
      const message = $localize`:@@publication.adopted-on.past:Enter a day that is not in the future`;
      return value() !== null && (value() ?? '') > todayIn(new Date()) ? { kind: 'in-the-future', message } : null;
    });
    filled(path.adoptedBy, $localize`:@@publication.adopted-by.required:Enter the body that adopted the plan`);
    atMost(path.adoptedBy, lineLength);
    validate(path.publicAt, ({ value, valueOf }) =>
      valueOf(path.publicOn) !== null && instantAt(valueOf(path.publicOn) ?? '', value()) === null
        ? { kind: 'not-a-time', message: $localize`:@@publication.public-at.form:Enter a time, like 09:00 or 14:30` }
        : null,
    );
  });
  private readonly confirm = viewChild(ConfirmDialog);

  protected readonly publish = async () => {
    this.made.set(null);
    this.moved.set(false);
    if (!(await this.confirm()?.ask())) return;
    const { summary, adoptedOn, adoptedBy, publicOn, publicAt } = this.form().value();
    const publicFrom = publicOn === null ? null : instantAt(publicOn, publicAt);
    const body = { summary, adoptedOn: adoptedOn ?? '', adoptedBy, publicFrom };
    this.made.set(await this.client.publish(this.plan().id, this.plan().version, body));
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected done(): void {
    const made = this.made();
    if (made === null) return;
    this.form().reset(empty);
    this.announcer.say(
      made.public
        ? $localize`:@@publication.said:Version ${made.number}:number: is public`
        : $localize`:@@publication.said.prepared:Version ${made.number}:number: is prepared`,
    );
    this.published.emit();
  }

  protected lookAgain(): void {
    this.moved.set(true);
    this.published.emit();
  }
}
