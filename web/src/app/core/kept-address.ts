import { Location } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';
import { NavigationCancel, Router } from '@angular/router';

/**
 * Gives a page, where it stands, the address of what it has just made: nothing is read anew, and the keyboard stays. The router
 * puts back the address that it knows when leaving is called off; then it is given again.
 */
export function addressKeeper(): (commands: readonly string[]) => void {
  const [location, router, destroyed] = [inject(Location), inject(Router), inject(DestroyRef)];
  let address: string | null = null;
  const give = () => {
    if (address !== null) location.replaceState(address);
  };
  const cancelled = router.events.subscribe((event) => {
    if (event instanceof NavigationCancel) setTimeout(give);
  });
  destroyed.onDestroy(() => {
    address = null;
    cancelled.unsubscribe();
  });
  return (commands) => {
    address = commands.join('/');
    give();
  };
}
