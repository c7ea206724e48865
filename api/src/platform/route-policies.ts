import type { INestApplication } from '@nestjs/common';
import { PATH_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { policyKey } from './policy';

/** Routes of the application that declare no policy; the application does not start while there is one. */
export function routesWithoutPolicy(app: INestApplication): string[] {
  const scanner = new MetadataScanner();
  const controllers = app.get(DiscoveryService).getControllers();
  return controllers.flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    return scanner
      .getAllMethodNames(prototype)
      .map((name) => ({ name, handler: prototype[name] }))
      .filter(({ handler }) => handler && Reflect.hasMetadata(METHOD_METADATA, handler))
      .filter(({ handler }) => !(handler && Reflect.hasMetadata(policyKey, handler)))
      .map(
        ({ name, handler }) =>
          `${metatype.name}.${name} (${String(handler && Reflect.getMetadata(PATH_METADATA, handler))})`,
      );
  });
}

/** Stops the start when a route forgets to say who may use it. */
export function assertPoliciesDeclared(app: INestApplication): void {
  const open = routesWithoutPolicy(app);
  if (open.length > 0) throw new Error(`Routes without a policy: ${open.join(', ')}`);
}
