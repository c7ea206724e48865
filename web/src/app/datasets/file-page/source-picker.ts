import { ChangeDetectionStrategy, Component, computed, input, type OnInit, output, signal } from '@angular/core';
import type { DatasetFacts, DatasetSource } from '@waymark/contract/datasets';
import type { MeasurePart } from '@waymark/domain/datasets/vocabulary';
import { partWords } from '../dataset-words';
import { chosenWords } from './chosen-words';
import { namesIn } from './spread-choice';

let count = 0;

/** Where one number comes from: columns of the file, and the categories that count. Several are added up. */
@Component({
  selector: 'wm-source-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="govuk-fieldset wm-source">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{{ partWords[part()] }}</legend>
      @if (columns().length > 1 && !allColumns()) {
        <details class="govuk-details" [open]="startsOpen()">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{{ measureSummary() }}</span>
          </summary>
          <div class="govuk-checkboxes govuk-checkboxes--small wm-source__list">
            @for (place of columns(); track place) {
              <div class="govuk-checkboxes__item">
                <input
                  #box
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  [id]="id + '-m' + place"
                  [checked]="hasMeasure(place)"
                  (change)="tickMeasure(place, box.checked)"
                />
                <label class="govuk-label govuk-checkboxes__label" [attr.for]="id + '-m' + place">{{
                  measureWords(place)
                }}</label>
              </div>
            }
          </div>
        </details>
      }
      @for (dimension of shown(); track dimension.place) {
        <details class="govuk-details" [open]="openFrom().has(dimension.place)">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{{ categorySummary(dimension.place) }}</span>
          </summary>
          <div class="govuk-checkboxes govuk-checkboxes--small wm-source__list">
            @for (category of facts().dimensions[dimension.place]?.categories; track category.name) {
              <div class="govuk-checkboxes__item">
                <input
                  #box
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  [id]="id + '-' + dimension.place + '-' + $index"
                  [checked]="hasCategory(dimension.place, category.name)"
                  (change)="tickCategory(dimension.place, category.name, box.checked)"
                />
                <label
                  class="govuk-label govuk-checkboxes__label"
                  [attr.for]="id + '-' + dimension.place + '-' + $index"
                  >{{ category.name || blank }}</label
                >
              </div>
            }
          </div>
        </details>
      }
      @if (nothing() && without() === null) {
        <p class="wm-muted" i18n="@@datasets.source.only">There is only one such column in the file.</p>
      } @else if (nothing()) {
        <p class="wm-muted" i18n="@@datasets.source.series">From the categories below.</p>
      }
    </fieldset>
  `,
})
export class SourcePicker implements OnInit {
  readonly facts = input.required<DatasetFacts>();
  readonly source = input.required<DatasetSource>();
  readonly part = input.required<MeasurePart>();
  /** A dimension that is not asked about, because each of its categories becomes a series; -1 are the columns. */
  readonly without = input<number | null>(null);
  readonly allColumns = input(false);
  /** Told as a change, since the next tick may come before the last is back here. */
  readonly changed = output<(source: DatasetSource) => DatasetSource>();

  /** What is still to be chosen is open from the start, and stays as its reader leaves it. */
  protected readonly startsOpen = signal(false);
  protected readonly openFrom = signal<ReadonlySet<number>>(new Set());
  protected readonly id = `wm-source-${(count += 1)}`;
  protected readonly blank = $localize`:@@datasets.source.blank:(blank)`;
  /** Columns that may be the part: where the file says what each of them is, those that are this one, and any that is chosen. */
  protected readonly columns = computed(() =>
    this.facts().measures.flatMap(({ part }, place) =>
      part === null || part === this.part() || this.hasMeasure(place) ? [place] : [],
    ),
  );
  protected readonly partWords = partWords;
  /** Dimensions with something to choose. */
  protected readonly shown = computed(() =>
    this.facts()
      .dimensions.map(({ title, categories, cut }, place) => ({ title, place, count: cut ? 0 : categories.length }))
      .filter((dimension) => dimension.count > 1 && dimension.place !== this.without()),
  );
  protected readonly nothing = computed(
    () => this.shown().length === 0 && (this.columns().length <= 1 || this.allColumns()),
  );
  protected readonly measureSummary = computed(() => {
    const names = this.source().measures.map(({ measure }) => this.measureWords(measure));
    return names.length === 0 ? $localize`:@@datasets.source.choose:Choose the columns` : names.join(' + ');
  });

  ngOnInit(): void {
    const { measures, chosen } = this.source();
    this.startsOpen.set(measures.length === 0);
    this.openFrom.set(
      new Set(chosen.flatMap(({ dimension, categories }) => (categories.length === 0 ? [dimension] : []))),
    );
  }

  protected measureWords(place: number): string {
    const { title, part } = this.facts().measures[place] ?? { title: '', part: null };
    return part === null || part === this.part()
      ? title || partWords[this.part()]
      : [title, partWords[part]].filter((text) => text !== '').join(', ');
  }

  protected categorySummary(dimension: number): string {
    const { title, categories } = this.facts().dimensions[dimension] ?? { title: '', categories: [] };
    return `${title}: ${chosenWords(
      categories.map(({ name }) => name),
      namesIn(this.source(), dimension),
    )}`;
  }

  protected hasMeasure(place: number): boolean {
    return this.source().measures.some(({ measure }) => measure === place);
  }

  protected hasCategory(dimension: number, name: string): boolean {
    return namesIn(this.source(), dimension).includes(name);
  }

  protected tickMeasure(place: number, ticked: boolean): void {
    this.changed.emit((source) => {
      const others = source.measures.filter(({ measure }) => measure !== place);
      return { ...source, measures: ticked ? [...others, { measure: place }] : others };
    });
  }

  protected tickCategory(dimension: number, name: string, ticked: boolean): void {
    this.changed.emit((source) => {
      const others = namesIn(source, dimension).filter((one) => one !== name);
      const names = ticked ? [...others, name] : others;
      const rest = source.chosen.filter((one) => one.dimension !== dimension);
      return { ...source, chosen: [...rest, { dimension, categories: names.map((one) => ({ name: one })) }] };
    });
  }
}
