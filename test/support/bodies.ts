import fc, { type Arbitrary } from 'fast-check';
import type { ApiDocument, Schema } from './conform';

const someId = '01900000-0000-7000-8000-000000000000';

type Values = Readonly<Record<string, unknown>>;

/** The least body that a schema takes, with given values for the fields that have to name something. */
export function minimalBody(document: ApiDocument, name: string, values: Values = {}): Record<string, unknown> {
  const schema = document.components.schemas[name];
  return Object.fromEntries(
    (schema?.required ?? []).map((field) => [
      field,
      field in values ? values[field] : valueOf(document, field, schema?.properties?.[field] ?? {}),
    ]),
  );
}

/** Some value for every field of a schema, required or not. */
export function fullBody(document: ApiDocument, name: string, values: Values = {}): Record<string, unknown> {
  const properties = Object.entries(document.components.schemas[name]?.properties ?? {});
  return Object.fromEntries(
    properties.map(([field, schema]) => [field, field in values ? values[field] : valueOf(document, field, schema)]),
  );
}

function valueOf(document: ApiDocument, field: string, schema: Schema): unknown {
  if (schema.nullable) return null;
  const nested = referred(schema);
  if (nested) return minimalBody(document, nested);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return schema.items?.enum ? [schema.items.enum[0]] : [];
  return plainValue(field, schema);
}

function plainValue(field: string, { type, format, pattern, minimum }: Schema): unknown {
  if (format === 'date') return field.startsWith('end') ? '2027-03-31' : '2026-04-01';
  if (type === 'integer' || type === 'number') return minimum ?? 1;
  if (type === 'boolean') return false;
  if (pattern) return someId;
  return /email/i.test(field) ? 'someone@council.example' : 'Words';
}

export const referred = (schema: Schema): string | null =>
  (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1) ?? null;

const hostile = fc.constantFrom<unknown>(
  '',
  ' ',
  '\u0000',
  "'; drop table plan; --",
  '<script>alert(1)</script>',
  '\u202e\ud83d\ude00',
  'x'.repeat(30_000),
  '9'.repeat(400),
  '2027-02-30',
  '0000-00-00',
  '-infinity',
  someId,
  -1,
  0.1 + 0.2,
  1e308,
  2 ** 53,
  null,
  true,
  [],
  [[]],
  [null],
  {},
  { __proto__: null, constructor: 1 },
);

/** Bodies for an operation: sound ones, ones with a wound in them, and what has nothing to do with it. */
export function anyBody(document: ApiDocument, name: string | null, known: Values): Arbitrary<unknown> {
  const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), hostile);
  if (!name) return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: junk });
  const sound = fc.constantFrom(minimalBody(document, name, known), fullBody(document, name, known));
  const drawn = objectOf(document, name, 0).chain(mostlyKnown(known));
  const wounded = fc
    .tuple(fc.oneof(sound, drawn), fieldOf(document, name), fc.oneof(hostile, junk))
    .map(([body, field, value]) => ({ ...body, [field]: value }));
  return fc.oneof(
    { weight: 2, arbitrary: sound },
    { weight: 4, arbitrary: drawn },
    { weight: 4, arbitrary: wounded },
    { weight: 1, arbitrary: junk },
  );
}

/** Identifiers that stand for something, in most of the bodies. */
const mostlyKnown =
  (known: Values) =>
  (body: Record<string, unknown>): Arbitrary<Record<string, unknown>> =>
    fc.integer({ min: 0, max: 3 }).map((chance) => {
      const there = Object.entries(known).filter(([field]) => field in body && chance > 0);
      return { ...body, ...Object.fromEntries(there) };
    });

const fieldOf = (document: ApiDocument, name: string): Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...Object.keys(document.components.schemas[name]?.properties ?? { nothing: {} })),
    fc.constantFrom('unknownField', '__proto__', 'constructor', 'version', 'organisationId'),
  );

function objectOf(document: ApiDocument, name: string, depth: number): Arbitrary<Record<string, unknown>> {
  const schema = document.components.schemas[name];
  const fields = Object.entries(schema?.properties ?? {}).map(([field, value]) => [
    field,
    drawnValue(document, value, depth),
  ]);
  return fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: schema?.required ?? [],
  });
}

function drawnValue(document: ApiDocument, schema: Schema, depth: number): Arbitrary<unknown> {
  const nested = referred(schema);
  const value = nested && depth < 2 ? objectOf(document, nested, depth + 1) : drawnPlain(document, schema, depth);
  return schema.nullable ? fc.option(value, { nil: null }) : value;
}

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function drawnPlain(document: ApiDocument, schema: Schema, depth: number): Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'array') return fc.array(drawnValue(document, schema.items ?? {}, depth + 1), { maxLength: 4 });
  if (schema.type === 'boolean') return fc.boolean();
  return schema.type === 'string' ? drawnText(schema) : drawnNumber(schema);
}

function drawnText({ format, pattern }: Schema): Arbitrary<string> {
  if (format === 'date') return anyDay;
  return pattern ? fc.constant(someId) : fc.string({ unit: 'grapheme', maxLength: 60 });
}

function drawnNumber({ type, minimum, maximum }: Schema): Arbitrary<number> {
  return type === 'integer'
    ? fc.integer({ min: minimum ?? -5, max: maximum ?? 2 ** 31 - 1 })
    : fc.double({ min: minimum ?? -1e12, max: maximum ?? 1e12, noNaN: true });
}
