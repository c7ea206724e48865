import type { Routes } from '@angular/router';

export const taskforceRoutes: Routes = [];
