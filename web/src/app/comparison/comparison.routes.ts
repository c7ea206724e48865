import type { Routes } from '@angular/router';

export const comparisonRoutes: Routes = [];
