import type { Routes } from '@angular/router';

export const indicatorsRoutes: Routes = [];
