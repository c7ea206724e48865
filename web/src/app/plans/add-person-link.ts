import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../core/session';

/** Leads to the directory in a new tab, so that nothing typed is lost; coming back, the page may read the people again. */
@Component({
  selector: 'wm-add-person-link',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.can('person:edit')) {
      <p>
        <a routerLink="/people/add" target="_blank" i18n="@@plans.add-person"
          >Add a person to the directory (opens in a new tab)</a
        >
      </p>
    }
  `,
  host: { '(window:focus)': 'back.emit()' },
})
export class AddPersonLink {
  readonly back = output<void>();

  protected readonly session = inject(Session);
}
