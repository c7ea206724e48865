import type { Routes } from '@angular/router';

export const homeRoutes: Routes = [];
