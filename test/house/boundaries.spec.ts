import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

type Planted = { path: string; text: string };
type Found = { rule: string; code?: string };

const repository = join(__dirname, '../..');

function lint(files: Planted[]): Found[][] {
  const program = join(repository, 'test/support/lint-texts.mjs');
  const answer = execFileSync(process.execPath, [program], { cwd: repository, input: JSON.stringify(files) });
  return JSON.parse(answer.toString()) as Found[][];
}

/** code of the breach, file, text */
const breaches: [string, string, string][] = [
  ['upwards', 'api/src/plans/planted.ts', "export { a } from '../comparison/a';"],
  ['upwards', 'api/src/audit/planted.ts', "import { a } from '../organisations/a';\nexport const b = a;"],
  ['upwards', 'api/src/plans/planted.ts', "export const a = () => import('../reports/a');"],
  ['ground', 'api/src/platform/planted.ts', "import { a } from '../plans/a';\nexport const b = a;"],
  ['top', 'api/src/plans/planted.ts', "import { a } from '../app.module';\nexport const b = a;"],
  ['unlisted', 'api/src/misc/planted.ts', 'export const a = 1;'],
  ['unlisted', 'web/src/app/misc/planted.ts', 'export const a = 1;'],
  ['neighbour', 'web/src/app/plans/planted.ts', "import { a } from '../frameworks/a';\nexport const b = a;"],
  ['neighbour', 'web/src/app/plans/plan/planted.ts', "import { a } from '../../home/a';\nexport const b = a;"],
  ['ground', 'web/src/app/ui/planted.ts', "import { a } from '../plans/a';\nexport const b = a;"],
  ['ground', 'web/src/app/core/planted.ts', "import { a } from '../plans/a';\nexport const b = a;"],
  [
    'contract-value',
    'web/src/app/plans/planted.ts',
    "import { Plan } from '@waymark/contract/plans';\nexport const b = Plan;",
  ],
  ['project', 'web/src/app/plans/planted.ts', "import { a } from '../../../../api/src/plans/a';\nexport const b = a;"],
  ['project', 'libs/contract/src/planted.ts', "import { a } from '../../../api/src/plans/a';\nexport const b = a;"],
  [
    'project',
    'libs/domain/src/plans/planted.ts',
    "import type { Plan } from '@waymark/contract/plans';\nexport type B = Plan;",
  ],
  ['package', 'libs/domain/src/plans/planted.ts', "import { of } from 'rxjs';\nexport const b = of;"],
  ['package', 'libs/domain/src/planted.ts', "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;"],
  ['package', 'libs/contract/src/planted.ts', "import { Entity } from 'typeorm';\nexport const b = Entity;"],
  ['outside', 'api/src/plans/planted.ts', "import { a } from '../../../test/support/a';\nexport const b = a;"],
  ['index', 'libs/domain/src/plans/index.ts', 'export const a = 1;'],
];

/** rule, file, text */
const habits: [string, string, string][] = [
  ['no-restricted-syntax', 'api/src/plans/planted.ts', 'export default 1;'],
  ['no-restricted-syntax', 'libs/domain/src/planted.ts', "export enum A { B = 'b' }"],
  ['no-restricted-syntax', 'test/api/planted.spec.ts', "it.only('is lone', () => undefined);"],
  ['no-restricted-syntax', 'test/journeys/planted.spec.ts', "test.skip('is skipped', () => undefined);"],
  ['no-restricted-syntax', 'libs/domain/src/planted.spec.ts', "describe.only.each([1])('is lone', () => undefined);"],
  ['@typescript-eslint/no-explicit-any', 'api/src/plans/planted.ts', 'export const a = (b: any) => [b];'],
  [
    'no-restricted-imports',
    'api/src/plans/planted.ts',
    "import { DataSource } from 'typeorm';\nexport const b = DataSource;",
  ],
  [
    'no-restricted-imports',
    'api/src/plans/planted.ts',
    "import { InjectRepository } from '@nestjs/typeorm';\nexport const b = InjectRepository;",
  ],
  [
    'no-restricted-imports',
    'api/src/plans/planted.ts',
    "import { NotFoundException } from '@nestjs/common';\nexport const b = NotFoundException;",
  ],
  [
    'max-lines',
    'api/src/plans/planted.ts',
    Array.from({ length: 251 }, (_, line) => `export const a${line} = ${line};`).join('\n'),
  ],
  ['max-lines-per-function', 'api/src/plans/planted.ts', `export function a(): void {\n${'  void 0;\n'.repeat(50)}}`],
  [
    '@typescript-eslint/max-params',
    'api/src/plans/planted.ts',
    'export const a = (b: 1, c: 1, d: 1, e: 1, f: 1, g: 1) => [b, c, d, e, f, g];',
  ],
  [
    'complexity',
    'libs/domain/src/planted.ts',
    `export function a(b: number): number {\n${Array.from({ length: 10 }, (_, n) => `  if (b === ${n}) return ${n};`).join('\n')}\n  return b;\n}`,
  ],
  ['no-restricted-properties', 'libs/domain/src/planted.ts', 'export const a = () => Date.now();'],
  ['@angular-eslint/template/alt-text', 'web/src/app/plans/planted.html', '<img src="a.svg" />'],
  ['@angular-eslint/template/label-has-associated-control', 'web/src/app/plans/planted.html', '<label>Title</label>'],
  [
    '@angular-eslint/template/click-events-have-key-events',
    'web/src/app/plans/planted.html',
    '<div (click)="a()"></div>',
  ],
  [
    '@angular-eslint/template/alt-text',
    'web/src/app/plans/planted.ts',
    "import { Component } from '@angular/core';\n@Component({ selector: 'wm-a', template: '<img src=\"a.svg\" />' })\nexport class A {}",
  ],
];

const allowed: [string, string][] = [
  [
    'api/src/plans/planted.ts',
    "import { a } from '../indicators/a';\nimport { b } from '../platform/b';\nexport const c = [a, b];",
  ],
  ['api/src/planted.ts', "import { a } from './reminders/a';\nexport const b = a;"],
  [
    'api/src/platform/planted.ts',
    "import { DataSource } from 'typeorm';\nimport { HttpException } from '@nestjs/common';\nexport const b = [DataSource, HttpException];",
  ],
  [
    'libs/contract/src/planted.ts',
    "import { IsInt } from 'class-validator';\nimport { a } from '@waymark/domain/day';\nexport const b = [IsInt, a];",
  ],
  [
    'web/src/app/plans/planted.ts',
    "import type { Plan } from '@waymark/contract/plans';\nimport { a } from '@waymark/domain/day';\nimport { b } from '../core/b';\nexport type C = Plan;\nexport const c = [a, b];",
  ],
  ['web/src/app/planted.routes.ts', "export const routes = [() => import('./plans/plans.routes')];"],
];

describe('the lint', () => {
  let found: Found[][];

  beforeAll(() => {
    const files = [...breaches, ...habits].map(([, path, text]) => ({ path, text: `${text}\n` }));
    found = lint([...files, ...allowed.map(([path, text]) => ({ path, text: `${text}\n` }))]);
  });

  it.each(breaches.map(([code, path, text], place) => ({ code, path, text, place })))(
    'reports $code in $path: $text',
    ({ code, place }) => {
      expect(found[place]).toContainEqual({ rule: 'house/boundaries', code });
    },
  );

  it.each(habits.map(([rule, path], place) => ({ rule, path, place })))('reports $rule in $path', ({ rule, place }) => {
    expect(found[breaches.length + place]?.map((one) => one.rule)).toContain(rule);
  });

  it.each(allowed.map(([path], place) => ({ path, place })))('lets $path import downwards', ({ place }) => {
    expect(found[breaches.length + habits.length + place]).toEqual([]);
  });
});
