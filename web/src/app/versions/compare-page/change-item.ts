import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ComparedPart } from '@waymark/contract/versions';
import { changeTypeWords } from '../../core/words/change-words';
import { WordChanges } from '../../ui/word-changes';

/** One change: what happened to which part, and how its fields read before and after. */
@Component({
  selector: 'wm-change-item',
  imports: [WordChanges],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="wm-change__head">
      <span [class]="'wm-change__mark wm-change__mark--' + change().type">{{ words[change().type] }}</span>
      @if (change().kind !== 'plan') {
        <span class="wm-muted">{{ change().kindLabel }}</span>
        <strong>{{ name() }}</strong>
      }
    </p>
    @if (change().type === 'moved') {
      <p class="wm-change__place">
        <ng-container i18n="@@versions.moved">From {{ change().from }} to {{ change().to }}</ng-container>
      </p>
    }
    @if (change().fields.length > 0) {
      <dl class="wm-change__fields">
        @for (field of change().fields; track field.name) {
          <div>
            <dt>{{ field.label }}</dt>
            <dd>
              @if (field.words.length > 0) {
                <wm-word-changes [parts]="field.words" />
              } @else {
                @if (field.before) {
                  <del><span class="wm-hidden" i18n="@@versions.was">was: </span>{{ field.before }}</del>
                }
                @if (field.before && field.after) {
                  <span aria-hidden="true"> → </span>
                }
                @if (field.after) {
                  <ins><span class="wm-hidden" i18n="@@versions.is">now: </span>{{ field.after }}</ins>
                }
              }
            </dd>
          </div>
        }
      </dl>
    }
  `,
})
export class ChangeItem {
  readonly change = input.required<ComparedPart>();

  protected readonly words = changeTypeWords;
  protected readonly name = computed(() => [this.change().reference, this.change().title].filter(Boolean).join(' '));
}
