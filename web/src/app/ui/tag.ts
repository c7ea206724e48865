import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

/** A word in a box, for the state of a whole thing: a plan, an invitation. */
@Component({
  selector: 'wm-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span [class]="'wm-tag wm-tag--' + tone()"><ng-content /></span>`,
})
export class Tag {
  readonly tone = input<Tone>('neutral');
}
