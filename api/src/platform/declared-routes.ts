import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { policyKey, type RoutePolicy } from './policy';

/** One method of a controller that answers an address. */
export interface DeclaredRoute {
  controller: Type;
  prototype: object;
  name: string;
  path: string;
  /** Undefined where the route forgot to say who may use it. */
  policy: RoutePolicy | undefined;
}

/** Every route of the application with what it says of itself. */
export function declaredRoutes(app: INestApplication): DeclaredRoute[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object | undefined>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (!handler || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
        const path = String(Reflect.getMetadata(PATH_METADATA, handler));
        const policy = Reflect.getMetadata(policyKey, handler) as RoutePolicy | undefined;
        return [{ controller: metatype as Type, prototype, name, path, policy }];
      });
    });
}
