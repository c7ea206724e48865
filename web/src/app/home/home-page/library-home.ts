import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session';

/** What a steward of the national library does, and where. */
@Component({
  selector: 'wm-library-home',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 i18n="@@home.library.work">Keep the library</h2>
    <dl class="wm-ways">
      @if (session.can('indicator:edit')) {
        <dt><a routerLink="/indicators" i18n="@@home.library.definitions">Change a definition</a></dt>
        <dd i18n="@@home.library.definitions.text">
          Open an indicator and say what is new and why. Councils see what it said before, and where a series breaks.
        </dd>
        <dt><a routerLink="/indicators/own/new" i18n="@@home.library.add">Add a national indicator</a></dt>
        <dd i18n="@@home.library.add.text">Every organisation can use it in its plans at once.</dd>
      }
      @if (session.can('observation:record')) {
        <dt><a routerLink="/indicators/files" i18n="@@home.library.files">Load an official file</a></dt>
        <dd i18n="@@home.library.files.text">
          Census tables, statistics of government and others, as their publishers made them. Every load can be undone.
        </dd>
      }
      <dt><a routerLink="/people" i18n="@@home.library.people">See who keeps the library with you</a></dt>
      <dd i18n="@@home.library.people.text">The operator of the site invites stewards.</dd>
    </dl>
  `,
})
export class LibraryHome {
  protected readonly session = inject(Session);
}
