import { join } from 'node:path';
import { repository, shared } from '../test/support/jest-shared.mjs';

export default {
  ...shared,
  displayName: 'api unit',
  rootDir: join(repository, 'api'),
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFiles: ['reflect-metadata'],
  testTimeout: 60_000,
};
