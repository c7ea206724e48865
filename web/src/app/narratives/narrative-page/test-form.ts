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
import type { NarrativeTest } from '@waymark/contract/narratives';
import { type Day, todayIn } from '@waymark/domain/day';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { atMost, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { NarrativesClient } from '../narratives.client';

const nothing = {
  testedWith: '',
  testedOn: null as Day | null,
  peopleCount: null as number | null,
  said: '',
  changed: '',
};

/** With whom the story was tested. A small count of people is kept and never shown, so an empty field leaves it as it is. */
@Component({
  selector: 'wm-test-form',
  imports: [DateField, FormField, FormFrame, NumberField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './test-form.html',
})
export class TestForm implements OnInit {
  readonly narrativeId = input.required<string>();
  readonly former = input<NarrativeTest | null>(null);
  readonly saved = output<void>();
  readonly cancelled = output<void>();
  readonly outdated = output<void>();

  private readonly client = inject(NarrativesClient);
  private readonly today = todayIn(new Date());
  protected readonly limit = paragraphLength;
  protected readonly form = form(signal(nothing), (path) => {
    filled(path.testedWith, $localize`:@@narratives.test.with.required:Enter with whom it was tested`);
    atMost(path.testedWith, lineLength);
    atMost(path.said, paragraphLength);
    atMost(path.changed, paragraphLength);
    validate(path.testedOn, ({ value }) => {
      const day = value();
      if (day !== null && day <= this.today) return null;
      return { kind: 'required', message: $localize`:@@narratives.test.on.required:Enter the day of the test` };
    });
  });

  constructor() {
    afterNextRender(() => this.form.testedWith().focusBoundControl());
  }

  ngOnInit(): void {
    const former = this.former();
    if (!former) return;
    const { testedWith, testedOn, peopleCount, said, changed } = former;
    this.form().reset({ testedWith, testedOn, peopleCount, said, changed });
  }

  protected readonly save = (): Promise<unknown> => {
    const { testedWith, testedOn, peopleCount, said, changed } = this.form().value();
    const former = this.former();
    const kept = former?.peopleHidden === true && peopleCount === null;
    const count = kept ? {} : { peopleCount };
    const body = { testedWith, testedOn: testedOn ?? this.today, said, changed, ...count };
    return former
      ? this.client.changeNote(former, 'tests', body)
      : this.client.addNote(this.narrativeId(), 'tests', body);
  };
}
