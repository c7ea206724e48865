import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { anyLines, cycles, importGraph, packagesOf, repository, sources } from '../support/sources';

const mostLines = 250;
const code = sources(['.ts']);
const topLevel = [
  '.ci',
  '.editorconfig',
  '.gitignore',
  '.nvmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'api',
  'docker',
  'docker-compose.yml',
  'docs',
  'eslint.boundaries.mjs',
  'eslint.config.mjs',
  'libs',
  'nx.json',
  'package-lock.json',
  'package.json',
  'prettier.config.mjs',
  'publiccode.yml',
  'test',
  'tsconfig.base.json',
  'web',
];

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

describe('the repository', () => {
  it('has the top level that the map names, and nothing else', () => {
    const made = read('.gitignore')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const found = readdirSync(repository).filter((name) => name !== '.git' && !made.includes(name));
    expect(found.sort()).toEqual([...topLevel].sort());
  });

  it('has no file over 250 lines', () => {
    const files = sources(['.ts', '.html', '.scss', '.mjs']);
    const long = files.filter((file) => file.text.trimEnd().split('\n').length > mostLines);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('has no index.ts and only kebab-case names', () => {
    const odd = code.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/.test(basename(file.path)));
    expect(odd.map((file) => file.path)).toEqual([]);
    expect(code.filter((file) => basename(file.path) === 'index.ts').map((file) => file.path)).toEqual([]);
  });

  it('says `any` nowhere and switches no check off', () => {
    expect(code.flatMap((file) => anyLines(file).map((line) => `${file.path}:${line}`))).toEqual([]);
    const switches = new RegExp(['@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable'].join('|'));
    expect(
      sources(['.ts', '.html', '.mjs'])
        .filter((file) => switches.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(cycles(importGraph(code))).toEqual([]);
  });

  it('needs at run time only packages that it declares for it', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const product = code.filter(({ path }) => !/^test\/|\.spec\.ts$|^web\/src\/test-setup\.ts$/.test(path));
    const undeclared = product.flatMap((file) =>
      packagesOf(file)
        .filter((name) => !(name in dependencies))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  it('documents every variable of the environment, and no other', () => {
    const table = read('docs/operating.md').matchAll(/^\| `([A-Z_]+)`\s*\|/gm);
    const documented = [...table].map((row) => row[1] ?? '').sort();
    const product = [...sources(['.ts', '.mjs'], ['api/src', 'test/support'])].filter(
      ({ path }) => !path.endsWith('.spec.ts'),
    );
    const used = new Set(product.flatMap(({ text }) => text.match(/\bWAYMARK_[A-Z_]*[A-Z]\b/g) ?? []));
    const isRead = (name: string): boolean => product.some(({ text }) => text.includes(name));

    expect([...used].filter((name) => !documented.includes(name))).toEqual([]);
    expect(documented.filter((name) => !isRead(name))).toEqual([]);
  });
});

describe('the check for circles', () => {
  const plant = (imports: Record<string, string[]>): string[][] =>
    cycles(
      importGraph(
        Object.entries(imports).map(([path, names]) => ({
          path: `libs/domain/src/${path}.ts`,
          text: names.map((name) => `import { a } from './${name}';`).join('\n'),
        })),
      ),
    );

  it.each([
    ['two files', { a: ['b'], b: ['a'] }, 2],
    ['three files', { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, 3],
    ['a file that imports itself', { a: ['a'] }, 1],
  ])('finds %s', (_name, imports, size) => {
    expect(plant(imports as unknown as Record<string, string[]>).map((group) => group.length)).toEqual([size]);
  });

  it('passes a diamond', () => {
    expect(plant({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });
});
