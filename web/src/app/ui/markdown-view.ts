import { ChangeDetectionStrategy, Component, input, resource } from '@angular/core';

/** Text in the Markdown subset, drawn without any HTML of its author; links lead to http(s) only. */
@Component({
  selector: 'wm-markdown-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // Angular sanitises what is bound to innerHTML.
  template: `<div class="wm-prose" [innerHTML]="html.value()"></div>`,
})
export class MarkdownView {
  readonly text = input.required<string | null>();

  protected readonly html = resource({
    params: () => this.text() ?? '',
    loader: async ({ params }) => (params === '' ? '' : (await import('./markdown')).htmlOf(params)),
    defaultValue: '',
  });
}
