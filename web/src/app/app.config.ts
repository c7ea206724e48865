import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes';
import { noteEtags } from './core/etags';
import { openAnew } from './core/open-anew';
import { signInAgainWhenExpired } from './core/sign-in-again';
import { Titles } from './core/titles';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([signInAgainWhenExpired, noteEtags])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      // A page below a frame reads the parameters of the routes above it.
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withNavigationErrorHandler((error) => void openAnew(error)),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    // ngx-charts asks for animations; none are shown.
    provideAnimationsAsync('noop'),
    { provide: TitleStrategy, useExisting: Titles },
  ],
};
