import type { Routes } from '@angular/router';

/** Under /indicators, before the address of one indicator: `figures` is the entry grid. */
export const figuresRoutes: Routes = [];
