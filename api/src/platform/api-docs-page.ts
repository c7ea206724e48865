import type { OpenAPIObject } from '@nestjs/swagger';
import { type Html, html } from './html';
import { publicPage } from './public-page';

interface Field {
  type?: string;
  format?: string;
  $ref?: string;
  items?: Field;
  enum?: unknown[];
  nullable?: boolean;
  maxLength?: number;
  allOf?: Field[];
}
interface Shape {
  properties?: Record<string, Field>;
  required?: string[];
}
interface Operation {
  operationId?: string;
  'x-policy'?: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: Field }> };
  responses: Record<string, { content?: Record<string, { schema: Field }> }>;
}

const nameOf = (field: Field): string => (field.$ref ?? field.allOf?.[0]?.$ref ?? '').split('/').at(-1) ?? '';
const link = (name: string): Html => html`<a href="#schema-${name}">${name}</a>`;

function typeOf(field: Field): Html {
  const name = nameOf(field);
  const empty = field.nullable ? ' or null' : '';
  if (name) return html`${link(name)}${empty}`;
  if (field.type === 'array') return html`list of ${typeOf(field.items ?? {})}${empty}`;
  if (field.enum) return html`${field.enum.map(String).join(' · ')}${empty}`;
  return html`${field.format ?? field.type ?? 'any'}${field.maxLength ? `, at most ${field.maxLength} characters` : ''}${empty}`;
}

const schemaOf = (content?: Record<string, { schema: Field }>): Field | undefined =>
  Object.values(content ?? {})[0]?.schema;

const shown = (field: Field | undefined): Html | string => (field ? typeOf(field) : '');

function operationRow(path: string, method: string, operation: Operation): Html {
  const [status = '', answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  const query = (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name);
  return html`<tr>
    <th scope="row">
      <code>${method.toUpperCase()} ${path}</code>${query.length > 0 && html`<br />?${query.join(', ')}`}
    </th>
    <td>${operation['x-policy']}</td>
    <td>${shown(schemaOf(operation.requestBody?.content))}</td>
    <td>${status} ${shown(schemaOf(answer?.content))}</td>
  </tr>`;
}

function schemaSection(name: string, shape: Shape): Html {
  const rows = Object.entries(shape.properties ?? {}).map(
    ([field, value]) =>
      html`<tr>
        <th scope="row"><code>${field}</code></th>
        <td>${typeOf(value)}</td>
        <td>${shape.required?.includes(field) ? 'yes' : 'may be left out'}</td>
      </tr>`,
  );
  return html`<h3 id="schema-${name}">${name}</h3>
    <div class="scroll" role="region" aria-label="Fields of ${name}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What it holds</th>
            <th scope="col">Required</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

/** A readable page of the whole interface: addresses first, then the shapes that travel. */
export function apiDocsPage(document: OpenAPIObject): string {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>)
      .filter(([, operation]) => operation.responses)
      .map(([method, operation]) => operationRow(path, method, operation)),
  );
  const shapes = Object.entries((document.components?.schemas ?? {}) as Record<string, Shape>).sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const body = html`<h1>Waymark API</h1>
    <p>
      For programs: <a href="/api/openapi.json">the OpenAPI document</a>. Sign in with
      <code>POST /api/v1/session</code>; the session is a cookie. A change names the version it was made from in
      <code>If-Match</code>. Refusals are <code>application/problem+json</code> with a stable code.
    </p>
    <h2>Addresses</h2>
    <div class="scroll" role="region" aria-label="Addresses" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Who</th>
            <th scope="col">Sent</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          ${operations}
        </tbody>
      </table>
    </div>
    <h2>Shapes</h2>
    ${shapes.map(([name, shape]) => schemaSection(name, shape))}`;
  return publicPage({ title: 'API', body, demonstration: false });
}
