import { LocationStrategy } from '@angular/common';
import { DOCUMENT, inject } from '@angular/core';
import { Router, type NavigationError } from '@angular/router';

/** What browsers say when a file of the application is not there. */
const fileMissing = /dynamically imported module|importing a module script failed/i;

/**
 * After an update of the site the files of a page that is still open may be gone. The next page is then opened anew, when the
 * site can be reached: without a connection the page stays as it is, and so does one whose files are missing at the first load.
 */
export async function openAnew({ error, url }: NavigationError): Promise<void> {
  const address = inject(LocationStrategy).prepareExternalUrl(url);
  const { baseURI, location } = inject(DOCUMENT);
  if (!inject(Router).navigated || !(error instanceof TypeError) || !fileMissing.test(error.message)) return;
  const reached = await fetch(baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (reached) location.assign(address);
}
