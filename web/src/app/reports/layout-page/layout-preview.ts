import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { contrastOnWhite, isColour, readableOnWhite } from '@waymark/domain/reports/colour';

const plain = '#0b0c0c';

/** A sheet of paper in the chosen colours, with the contrast of each in words. */
@Component({
  selector: 'wm-layout-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="preview">
      <h2 id="preview" i18n="@@documents.layout.preview">Preview</h2>
      <div class="wm-paper">
        @if (logo(); as address) {
          <img [src]="address" [alt]="council()" />
        }
        <!-- Colours are attributes of the drawing: styles of single elements are shut out. -->
        <svg viewBox="0 0 320 190" aria-hidden="true">
          <text x="0" y="14" class="wm-paper-strong">{{ council() }}</text>
          <rect x="0" y="26" width="320" height="3" [attr.fill]="heading()" />
          <text x="0" y="60" class="wm-paper-title" [attr.fill]="heading()" i18n="@@documents.layout.sample">
            A city of welcome
          </text>
          <rect x="0" y="84" width="320" height="22" [attr.fill]="table()" />
          <text x="8" y="99" class="wm-paper-strong" fill="#ffffff" i18n="@@documents.layout.sample.head">Action</text>
          <text x="220" y="99" class="wm-paper-strong" fill="#ffffff" i18n="@@documents.layout.sample.due">Due</text>
          <text x="8" y="123" i18n="@@documents.layout.sample.action">Open evening classes</text>
          <text x="220" y="123" i18n="@@documents.layout.sample.day">31 March 2028</text>
          <rect x="0" y="132" width="320" height="1" fill="#b1b4b6" />
          <rect x="0" y="164" width="320" height="1" fill="#b1b4b6" />
          <text x="0" y="182" class="wm-paper-foot">{{ footerLine() || council() }}</text>
        </svg>
      </div>
      <ul class="wm-plain-list">
        <li>{{ headingWords() }}</li>
        <li>{{ tableWords() }}</li>
      </ul>
    </section>
  `,
})
export class LayoutPreview {
  readonly headingColour = input.required<string>();
  readonly tableColour = input.required<string>();
  readonly footerLine = input('');
  readonly council = input('');
  readonly logo = input<string | null>(null);

  protected readonly heading = computed(() => shownColour(this.headingColour()));
  protected readonly table = computed(() => shownColour(this.tableColour()));
  protected readonly headingWords = computed(
    () => $localize`:@@documents.layout.contrast.heading:Headings: ${contrastWords(this.headingColour())}:contrast:`,
  );
  protected readonly tableWords = computed(
    () => $localize`:@@documents.layout.contrast.table:Tables: ${contrastWords(this.tableColour())}:contrast:`,
  );
}

const shownColour = (colour: string): string => (isColour(colour) ? colour : plain);

function contrastWords(colour: string): string {
  if (!isColour(colour)) return $localize`:@@documents.layout.contrast.none:enter a colour like #0d3b3e`;
  const ratio = (Math.floor(contrastOnWhite(colour) * 10) / 10).toFixed(1);
  return readableOnWhite(colour)
    ? $localize`:@@documents.layout.contrast.good:contrast ${ratio}:ratio: to 1, easy to read`
    : $localize`:@@documents.layout.contrast.low:contrast ${ratio}:ratio: to 1, too low: at least 4.5 to 1 is needed`;
}
