import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  signal,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { NarrativeUse } from '@waymark/contract/narratives';
import type { Day } from '@waymark/domain/day';
import { addressLength, lineLength } from '@waymark/domain/limits';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextField } from '../../ui/forms/text-field';
import { NarrativesClient } from '../narratives.client';

/** A place where the story is told. */
@Component({
  selector: 'wm-use-form',
  imports: [DateField, FormField, FormFrame, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-form
      [form]="form"
      [save]="save"
      label="Save the place"
      i18n-label="@@narratives.use.save"
      (saved)="saved.emit()"
      (conflict)="outdated.emit()"
    >
      <wm-text-field
        [formField]="form.place"
        label="Where it is told"
        i18n-label="@@narratives.use.place"
        hint="A leaflet, a page, a speech, a lesson"
        i18n-hint="@@narratives.use.place.hint"
      />
      <wm-date-field [formField]="form.since" label="Since" i18n-label="@@narratives.use.since" />
      <wm-text-field [formField]="form.link" type="url" label="Web address" i18n-label="@@narratives.use.link" />
      <button
        wmFormAction
        type="button"
        class="govuk-button govuk-button--secondary"
        (click)="cancelled.emit()"
        i18n="@@ui.cancel"
      >
        Cancel
      </button>
    </wm-form>
  `,
})
export class UseForm implements OnInit {
  readonly narrativeId = input.required<string>();
  readonly former = input<NarrativeUse | null>(null);
  readonly saved = output<void>();
  readonly cancelled = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(NarrativesClient);
  protected readonly form = form(signal({ place: '', since: null as Day | null, link: '' }), (path) => {
    filled(path.place, $localize`:@@narratives.use.place.required:Enter where it is told`);
    atMost(path.place, lineLength);
    atMost(path.link, addressLength);
    validate(path.link, ({ value }) =>
      value() === '' || /^https?:\/\/\S+$/i.test(value())
        ? null
        : { kind: 'not-an-address', message: $localize`:@@narratives.use.link.form:Enter an address, like https://…` },
    );
  });

  constructor() {
    afterNextRender(() => this.form.place().focusBoundControl());
  }

  ngOnInit(): void {
    const former = this.former();
    if (former) this.form().reset({ place: former.place, since: former.since, link: former.link ?? '' });
  }

  protected readonly save = (): Promise<unknown> => {
    const { place, since, link } = this.form().value();
    const body = { place, since, link: link || null };
    const former = this.former();
    return former
      ? this.client.changeNote(former, 'uses', body)
      : this.client.addNote(this.narrativeId(), 'uses', body);
  };
}
