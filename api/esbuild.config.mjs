import { cpSync, existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build, context } from 'esbuild';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What SWC does with decorated classes, in the build and in Jest alike. */
export const swcCompiler = {
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  target: 'es2022',
  keepClassNames: true,
};

/** esbuild writes no decorator metadata, which Nest, TypeORM and class-validator read: SWC compiles those files. */
const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: /\/(api\/src|libs\/contract\/src)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        filename: relative(repository, path),
        swcrc: false,
        configFile: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: swcCompiler,
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Compiles entry points of the API into one folder, with the reference data beside them. */
export function apiBuild(entryPoints, outdir) {
  return {
    entryPoints,
    outdir,
    absWorkingDir: repository,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: {
      '@waymark/domain': join(repository, 'libs/domain/src'),
      '@waymark/contract': join(repository, 'libs/contract/src'),
    },
    keepNames: true,
    sourcemap: true,
    tsconfig: join(repository, 'tsconfig.base.json'),
    plugins: [decorators],
    logLevel: 'warning',
  };
}

export function copyReference(outdir) {
  const data = join(repository, 'api/src/reference/data');
  const copy = join(repository, outdir, 'reference');
  rmSync(copy, { recursive: true, force: true });
  if (existsSync(data)) cpSync(data, copy, { recursive: true });
}

async function main() {
  const outdir = 'dist/api';
  const entryPoints = ['main', 'document-worker', 'platform/files/read-file-worker', 'migrate', 'reset-demo'].map((name) => `api/src/${name}.ts`);
  const watch = process.argv.includes('--watch');
  if (!watch) rmSync(join(repository, outdir), { recursive: true, force: true });
  copyReference(outdir);
  if (watch) await (await context(apiBuild(entryPoints, outdir))).watch();
  else await build(apiBuild(entryPoints, outdir));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
