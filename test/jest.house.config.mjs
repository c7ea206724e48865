import { repository, shared } from './support/jest-shared.mjs';

/** Rules of the house itself: they need no database. */
export default {
  ...shared,
  displayName: 'house',
  rootDir: repository,
  roots: ['<rootDir>/test/house'],
  testMatch: ['<rootDir>/test/house/**/*.spec.ts'],
  testTimeout: 120_000,
};
