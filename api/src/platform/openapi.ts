import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { ValidationTypes } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { ContractClass } from './answers';
import { contractClasses } from './contract-classes';
import { completeOperations } from './openapi-operations';

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>;
  required?: string[];
  nullable?: boolean;
};

const optionalMark = 'x-may';
const idPattern = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';

type Converter = (meta: ValidationMetadata) => Schema;
const [first, second] = [0, 1];
const limit = (meta: ValidationMetadata, place: number): unknown => (meta.constraints as unknown[])[place];

/** The rules of the contract that are our own, as JSON Schema. */
const converters: Record<string, Converter | Schema> = {
  isLine: (meta) => ({ type: 'string', minLength: 1, maxLength: limit(meta, first) }),
  isText: (meta) => ({ type: 'string', maxLength: limit(meta, first) }),
  isId: { type: 'string', pattern: idPattern },
  isDay: { type: 'string', format: 'date' },
  isInstant: { type: 'string', format: 'date-time' },
  isAfter: {},
  isObject: {},
  isFieldValue: { nullable: true },
  isAmount: (meta) => ({ type: 'number', minimum: limit(meta, first), maximum: limit(meta, second) }),
  isWhole: (meta) => ({ type: 'integer', minimum: limit(meta, first), maximum: limit(meta, second) }),
  [ValidationTypes.CONDITIONAL_VALIDATION]: (meta) =>
    (meta.context as { nullable?: true } | undefined)?.nullable ? { nullable: true } : { [optionalMark]: true },
};

/** The OpenAPI document, made from the routes and from the decorators of the contract: nothing is written twice. */
export function makeOpenApi(app: INestApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Waymark')
    .setDescription(
      'Integration strategy planner for local authorities. Every change names the version it was made from by If-Match.',
    )
    .setVersion(version)
    .addCookieAuth('waymark')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller}.${method}`,
  });
  const schemas = contractClasses().map((one) => [one.name, completed(schemaOf(one))]);
  document.components = { ...document.components, schemas: Object.fromEntries(schemas) as never };
  completeOperations(document, app);
  return document;
}

/** One class at a time: asked for all at once, the library holds each class against the rules of every other. */
const schemaOf = (one: ContractClass): Schema =>
  targetConstructorToSchema(one, {
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: converters,
  }) as Schema;

/** A field that may be null is still required in an answer: only what may be left out is not. */
function completed(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {});
  const required = properties.filter(([, value]) => value[optionalMark] === undefined).map(([name]) => name);
  const cleaned = properties.map(([name, { [optionalMark]: _mark, ...value }]) => [name, readable(value)]);
  return {
    type: 'object',
    properties: Object.fromEntries(cleaned) as Record<string, Schema>,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** OpenAPI 3.0 lets nothing stand beside a reference, so a reference that may be null is wrapped. */
function readable(value: Schema): Schema {
  const { $ref, nullable, ...rest } = value;
  if ($ref === undefined) return value;
  return nullable ? { allOf: [{ $ref }], nullable, ...rest } : { $ref };
}
