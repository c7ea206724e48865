import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { swcCompiler } from '../../api/esbuild.config.mjs';

export const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Packages that are published as ES modules only: compiled like our own files, since Jest runs CommonJS. */
const esmOnly = [
  '@nestjs',
  'content-disposition',
  'cookie',
  'marked',
  '@fastify',
  'diff',
  'docx',
  'read-excel-file',
  'saxen',
  'unzipper-esm',
  'worker-f',
  'write-excel-file',
];

/** What every Jest project of the API side shares. */
export const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { swcrc: false, configFile: false, jsc: swcCompiler, module: { type: 'commonjs' }, sourceMaps: 'inline' },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@waymark/domain/(.*)$': join(repository, 'libs/domain/src/$1'),
    '^@waymark/contract/(.*)$': join(repository, 'libs/contract/src/$1'),
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.nx'],
  maxWorkers: 2,
  passWithNoTests: false,
};
