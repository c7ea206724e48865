import { ChangeDetectionStrategy, Component, type ElementRef, viewChild } from '@angular/core';

/** The further actions of a page, as <li> with links or link buttons. Closes on Escape, on choosing, and outside. */
@Component({
  selector: 'wm-more',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details #menu class="wm-more">
      <summary i18n="@@ui.more">More</summary>
      <ul class="wm-more__panel">
        <ng-content />
      </ul>
    </details>
  `,
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeAfter($event)' },
})
export class More {
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  protected close(): void {
    this.menu().nativeElement.open = false;
  }

  /** A click anywhere closes, on an entry of the menu too; the summary opens and closes by itself. */
  protected closeAfter(event: Event): void {
    const summary = this.menu().nativeElement.firstElementChild;
    if (!summary?.contains(event.target as Node)) this.close();
  }
}
