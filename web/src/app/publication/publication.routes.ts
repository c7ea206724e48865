import type { Routes } from '@angular/router';

export const publicationRoutes: Routes = [];
