import { repository, shared } from './support/jest-shared.mjs';

export default {
  ...shared,
  displayName: 'api',
  rootDir: repository,
  roots: ['<rootDir>/test', '<rootDir>/api', '<rootDir>/libs'],
  testMatch: ['<rootDir>/test/api/**/*.spec.ts'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testEnvironment: '<rootDir>/test/support/global-environment.mjs',
  testTimeout: 60_000,
};
