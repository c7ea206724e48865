import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Publication } from '@waymark/contract/publications';
import { InstantPipe } from '../../core/format';
import { ScrollTable } from '../../ui/scroll-table';

/** Every version that is public, at its own address for good. */
@Component({
  selector: 'wm-version-list',
  imports: [InstantPipe, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './version-list.html',
})
export class VersionList {
  readonly publications = input.required<readonly Publication[]>();
  /** Address of the latest version. */
  readonly publicPath = input.required<string | null>();
  readonly mayPublish = input(false);
  /** A version that is to be taken back before it is public. */
  readonly cancelled = output<Publication>();
}
