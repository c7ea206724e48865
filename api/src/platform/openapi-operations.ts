import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { declaredRoutes } from './declared-routes';
import { type Parameter, queryParameters } from './openapi-query';
import type { RoutePolicy } from './policy';

interface Operation {
  operationId?: string;
  responses: Record<string, unknown>;
  parameters?: Parameter[];
  requestBody?: unknown;
  security?: Record<string, string[]>[];
  'x-policy'?: RoutePolicy;
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const problems: Record<string, string> = {
  400: 'Not understood',
  401: 'No session',
  403: 'Not allowed',
  404: 'Not there, or not to be seen',
  409: 'Not possible now',
  412: 'Changed by someone else since; the current state is in the answer',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Not accepted; the fields are named',
  428: 'If-Match is missing',
  429: 'Too many tries',
  503: 'The database is away for the moment',
};

const changing = ['post', 'put', 'patch', 'delete'];

/** Adds to every operation what the platform does for it: refusals, policy, the headers it reads. */
export function completeOperations(document: OpenAPIObject, app: INestApplication): void {
  const known = factsByOperation(document, app);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, value] of Object.entries(item as Record<string, Operation>)) {
      if (!value.responses) continue;
      complete(value, { path, method, ...(known.get(value.operationId ?? '') ?? {}) });
    }
  }
}

function complete(
  operation: Operation,
  { path, method, policy, query = [] }: { path: string; method: string } & Partial<Facts>,
): void {
  const open = policy === 'public';
  operation['x-policy'] = policy;
  addQuery(operation, query);
  if (!open) operation.security = [{ cookie: [] }];
  for (const status of statusesOf(operation, method, path))
    operation.responses[status] ??= problem(problems[status] ?? '');
  if (method === 'patch' || method === 'delete')
    addHeader(operation, 'If-Match', 'The version that the change was made from, as in "7"');
  if (method === 'post')
    addHeader(operation, 'Idempotency-Key', 'Repeating a request under the same key creates nothing twice');
}

function statusesOf(operation: Operation, method: string, path: string): string[] {
  const always = ['400', '401', '403', '404', '429', '503'];
  const change = changing.includes(method) ? ['409', '412', '413', '415', '422', '428'] : ['422'];
  return path.startsWith('/api') || operation.requestBody ? [...always, ...change] : ['404', '503'];
}

/** A parameter that the route describes itself stays as it is. */
function addQuery(operation: Operation, query: readonly Parameter[]): void {
  const named = new Set(operation.parameters?.map((parameter) => parameter.name));
  operation.parameters = [...(operation.parameters ?? []), ...query.filter(({ name }) => !named.has(name))];
}

function addHeader(operation: Operation, name: string, description: string): void {
  const header = { name, in: 'header', required: false, description, schema: { type: 'string' } };
  operation.parameters = [...(operation.parameters ?? []), header];
}

interface Facts {
  policy: RoutePolicy;
  query: Parameter[];
}

/** What the routes say of themselves beyond what Nest writes into the document. */
function factsByOperation(document: OpenAPIObject, app: INestApplication): Map<string, Facts> {
  return new Map(
    declaredRoutes(app).flatMap(({ controller, prototype, name, policy }) => {
      const query = queryParameters(document, { controller, prototype, name });
      return policy ? [[`${controller.name}.${name}`, { policy, query }] as const] : [];
    }),
  );
}
