import { ChangeDetectionStrategy, Component, computed, forwardRef, input } from '@angular/core';
import type { ContentPartAnswer } from '@waymark/contract/versions';
import { MarkdownView } from '../../ui/markdown-view';

/** A part of a kept version with all that stands in it; headings go as deep as the parts do. */
@Component({
  selector: 'wm-content-part',
  imports: [MarkdownView, forwardRef(() => ContentPart)],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [id]="'part-' + part().id" [class]="'wm-content-part wm-content-part--' + depth()">
      @if (part().kind !== 'plan') {
        <div class="wm-content-part__title" role="heading" [attr.aria-level]="depth()">
          <span class="wm-muted">{{ part().kindLabel }}</span> {{ part().reference }} {{ part().title }}
        </div>
      }
      @if (part().fields.length > 0) {
        <dl class="wm-content-fields">
          @for (field of part().fields; track field.name) {
            <div>
              <dt>{{ field.label }}</dt>
              <dd>
                @if (field.form === 'text') {
                  <wm-markdown-view [text]="field.shown" />
                } @else {
                  {{ field.shown }}
                }
              </dd>
            </div>
          }
        </dl>
      }
      @for (child of part().children; track child.id) {
        <wm-content-part [part]="child" [level]="part().kind === 'plan' ? level() : level() + 1" />
      }
    </section>
  `,
})
export class ContentPart {
  readonly part = input.required<ContentPartAnswer>();
  readonly level = input.required<number>();

  protected readonly depth = computed(() => Math.min(this.level(), 6));
}
