import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { OpenAPIObject } from '@nestjs/swagger';

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: unknown;
}

interface QuerySchema {
  properties?: Record<string, object>;
  required?: string[];
}

interface Handler {
  controller: object;
  prototype: object;
  name: string;
}

/** Nest's number for what `@Query()` fills in. */
const queryArgument = 4;

/** What a route reads behind the question mark: the fields of the contract class that its `@Query()` names. */
export function queryParameters(document: OpenAPIObject, { controller, prototype, name }: Handler): Parameter[] {
  const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as ({ name: string } | undefined)[];
  const routeArguments = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  return Object.entries(routeArguments)
    .filter(([key, { data }]) => key.startsWith(`${queryArgument}:`) && data === undefined)
    .flatMap(([, { index }]) => parametersOf(document.components?.schemas?.[types[index]?.name ?? ''] as QuerySchema));
}

function parametersOf(schema: QuerySchema | undefined): Parameter[] {
  return Object.entries(schema?.properties ?? {}).map(([name, field]) => ({
    name,
    in: 'query',
    required: schema?.required?.includes(name) ?? false,
    schema: field,
  }));
}
