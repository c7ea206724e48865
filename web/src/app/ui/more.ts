import { ChangeDetectionStrategy, Component, ElementRef, inject, viewChild } from '@angular/core';

/** The further actions of a page, as <li> with links or link buttons. Closes on Escape, on choosing, and outside. */
@Component({
  selector: 'wm-more',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details #menu class="wm-more">
      <summary i18n="@@ui.more">More</summary>
      <ul class="wm-more__panel" (click)="close()">
        <ng-content />
      </ul>
    </details>
  `,
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeOutside($event)' },
})
export class More {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  protected close(): void {
    this.menu().nativeElement.open = false;
  }

  protected closeOutside(event: Event): void {
    if (!this.element.nativeElement.contains(event.target as Node)) this.close();
  }
}
