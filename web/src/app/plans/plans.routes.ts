import type { Routes } from '@angular/router';

export const plansRoutes: Routes = [];
