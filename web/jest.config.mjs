export default {
  displayName: 'web',
  preset: 'jest-preset-angular',
  rootDir: '.',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: {
    '^.+\\.(ts|mjs|js|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!.*\\.mjs$|marked/|d3-|internmap/|@swimlane/)'],
  moduleNameMapper: {
    '^@waymark/domain/(.*)$': '<rootDir>/../libs/domain/src/$1',
    '^@waymark/contract/(.*)$': '<rootDir>/../libs/contract/src/$1',
  },
};
