import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { Problem } from '@waymark/contract/problem';
import { type ContractClass, returnsKey } from '../../api/src/platform/answers';
import { declaredRoutes } from '../../api/src/platform/declared-routes';

/** An operation of the OpenAPI document, as far as tests ask for it. */
export interface Operation {
  operationId: string;
  method: string;
  /** The address as the document writes it, such as `/api/v1/plans/{planId}`. */
  path: string;
  policy: string;
  statuses: string[];
  parameters: { name: string; in: string; required?: boolean; schema?: Schema }[];
  /** Name of the schema of the body, if it takes one. */
  bodySchema: string | null;
  /** The contract class of the answer; null: no body; absent: not of the contract, such as a page. */
  returns?: ContractClass | null;
}

export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  enum?: unknown[];
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  $ref?: string;
}

interface Written {
  operationId?: string;
  responses?: Record<string, unknown>;
  parameters?: Operation['parameters'];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  'x-policy'?: string;
}

export interface ApiDocument {
  paths: Record<string, Record<string, Written>>;
  components: { schemas: Record<string, Schema> };
}

interface Seen {
  method: string;
  url: string;
  status: number;
  body: unknown;
  isJson: boolean;
}

/** Holds answers against the contract class of their route. */
export class Conformity {
  readonly operations: Operation[];
  private readonly forms: { operation: Operation; form: RegExp }[];

  constructor(
    app: NestFastifyApplication,
    readonly document: ApiDocument,
  ) {
    const returns = returnsByOperation(app);
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, written]) => operationOf(path, method, written, returns)),
    );
    this.forms = this.operations
      .map((operation) => ({ operation, form: formOf(operation.path) }))
      // An address of fixed words goes before one that has a place for anything.
      .sort((one, other) => holesOf(one.operation.path) - holesOf(other.operation.path));
  }

  find(method: string, url: string): Operation | null {
    const path = url.split('?')[0] ?? '';
    const found = this.forms.find(
      ({ operation, form }) => operation.method === method.toLowerCase() && form.test(path),
    );
    return found?.operation ?? null;
  }

  /** What is wrong with an answer, in words for whoever reads the failed test; nothing when it keeps the contract. */
  async faults(seen: Seen): Promise<string[]> {
    const { method, url, status } = seen;
    if (status >= 400) return faultsOfRefusal(seen);
    if (status >= 300) return [];
    const operation = this.find(method, url);
    if (!operation) return url.startsWith('/api/v1') ? ['is not in the OpenAPI document'] : [];
    if (!operation.statuses.includes(String(status))) return [`answered ${status}, which is not documented`];
    return faultsOfAnswer(operation, seen);
  }
}

async function faultsOfRefusal({ url, status, body, isJson }: Seen): Promise<string[]> {
  if (status >= 500 && status !== 503) return [`answered ${status}: ${JSON.stringify(body)}`];
  if (isJson) return faultsOf(Problem, body);
  // A public form that is refused shows its page again, with what was typed.
  return url.startsWith('/api/') ? ['a refusal that is no problem document'] : [];
}

async function faultsOfAnswer({ returns }: Operation, { url, body, isJson }: Seen): Promise<string[]> {
  if (returns === undefined) return isJson && url.startsWith('/api/v1') ? ['declares no answer'] : [];
  if (returns === null) return body === '' ? [] : ['answered a body where there should be none'];
  return faultsOf(returns, body);
}

const formOf = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
const holesOf = (path: string): number => path.split('{').length;

type Returning = ReadonlyMap<string, ContractClass | null>;

function operationOf(path: string, method: string, written: Written, returning: Returning): Operation {
  const { operationId = '', responses = {}, parameters = [] } = written;
  return {
    operationId,
    method,
    path,
    policy: written['x-policy'] ?? '',
    statuses: Object.keys(responses),
    parameters,
    bodySchema: bodySchemaOf(written),
    returns: returning.get(operationId),
  };
}

function bodySchemaOf({ requestBody }: Written): string | null {
  return requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? null;
}

function returnsByOperation(app: NestFastifyApplication): Map<string, ContractClass | null> {
  return new Map(
    declaredRoutes(app).flatMap(({ controller, prototype, name }): [string, ContractClass | null][] => {
      const handler = Reflect.get(prototype, name) as object;
      if (!Reflect.hasMetadata(returnsKey, handler)) return [];
      return [[`${controller.name}.${name}`, Reflect.getMetadata(returnsKey, handler) as ContractClass | null]];
    }),
  );
}

export async function faultsOf(type: ContractClass, body: unknown): Promise<string[]> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [`is no object but ${typeof body}`];
  const instance = plainToInstance(type, body);
  const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return linesOf(errors, type.name);
}

function linesOf(errors: readonly ValidationError[], at: string): string[] {
  return errors.flatMap((error) => {
    const place = `${at}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(
      ([name, code]) => `${place}: ${name} ${code}, is ${JSON.stringify(error.value)?.slice(0, 200)}`,
    );
    return [...own, ...linesOf(error.children ?? [], place)];
  });
}
