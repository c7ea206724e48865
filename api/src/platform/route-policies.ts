import type { INestApplication } from '@nestjs/common';
import { declaredRoutes } from './declared-routes';

/** Routes of the application that declare no policy; the application does not start while there is one. */
export function routesWithoutPolicy(app: INestApplication): string[] {
  return declaredRoutes(app)
    .filter(({ policy }) => policy === undefined)
    .map(({ controller, name, path }) => `${controller.name}.${name} (${path})`);
}

/** Stops the start when a route forgets to say who may use it. */
export function assertPoliciesDeclared(app: INestApplication): void {
  const open = routesWithoutPolicy(app);
  if (open.length > 0) throw new Error(`Routes without a policy: ${open.join(', ')}`);
}
