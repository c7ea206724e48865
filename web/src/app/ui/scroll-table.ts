import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Lets a wide table scroll inside itself, by keyboard too. Inside: <table class="wm-table">. */
@Component({
  selector: 'wm-scroll-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="wm-scroll" role="region" tabindex="0" [attr.aria-label]="label()"><ng-content /></div>`,
})
export class ScrollTable {
  /** What the table holds; like its caption. */
  readonly label = input.required<string>();
}
