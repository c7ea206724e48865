import { DestroyRef, Directive, inject, input } from '@angular/core';

/** Asks before the browser closes or reloads a page that holds unsaved text: <form [wmUnsaved]="form().dirty()">. */
@Directive({ selector: '[wmUnsaved]' })
export class Unsaved {
  readonly wmUnsaved = input.required<boolean>();

  constructor() {
    const ask = (event: BeforeUnloadEvent) => {
      if (this.wmUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => window.removeEventListener('beforeunload', ask));
  }
}
