import js from '@eslint/js';
import angular from 'angular-eslint';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { house } from './eslint.boundaries.mjs';

const repository = import.meta.dirname;

const sizes = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 50],
  complexity: ['error', 10],
  'max-depth': ['error', 4],
};

const forbiddenSyntax = [
  { selector: 'TSEnumDeclaration', message: 'A vocabulary is an `as const` list.' },
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|fail|failing)$/]',
    message: 'No test is lone or skipped.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|fit|xtest|xdescribe|fdescribe)$/]',
    message: 'No test is lone or skipped.',
  },
];
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Exports have names.',
};
const persistence = {
  group: ['typeorm'],
  importNames: ['DataSource', 'Repository', 'BaseEntity', 'createConnection', 'getRepository', 'getConnection'],
  message: 'Transactions are opened by the platform alone; a job gets its `tx`.',
};
const injection = {
  group: ['@nestjs/typeorm'],
  importNames: [
    'InjectRepository',
    'InjectDataSource',
    'InjectEntityManager',
    'getRepositoryToken',
    'getDataSourceToken',
  ],
  message: 'Repositories and data sources are not injected outside the platform.',
};
const exceptions = {
  group: ['@nestjs/common'],
  importNamePattern: 'Exception$',
  message: 'What is not allowed is a Refusal.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.nx/',
      '.angular/',
      '.data/',
      'test-results/',
      'coverage/',
      'playwright-report/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    plugins: { house, 'import-x': importX },
    rules: {
      ...sizes,
      'house/boundaries': 'error',
      'max-params': ['error', 5],
      'no-restricted-syntax': ['error', ...forbiddenSyntax, noDefaultExport],
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-self-import': 'error',
      'import-x/no-extraneous-dependencies': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        AbortSignal: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
  {
    files: ['**/*.config.mjs', 'test/support/global-*.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: repository } },
    rules: {
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      '@typescript-eslint/no-explicit-any': ['error', { fixToUnknown: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/platform/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [persistence, injection, exceptions] }],
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'console',
        'fetch',
        'setTimeout',
        'window',
        'document',
        'localStorage',
      ],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day is an argument.' },
        { object: 'Math', property: 'random', message: 'Rules know no chance.' },
      ],
    },
  },
  {
    files: ['web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: { parserOptions: { projectService: false, project: ['web/tsconfig.spec.json'] } },
    rules: {
      '@angular-eslint/component-selector': ['error', { type: ['element', 'attribute'], prefix: 'wm', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'wm', style: 'camelCase' }],
    },
  },
  {
    files: ['web/**/*.html', 'web/**/*.ts/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      complexity: 'off',
      'import-x/no-duplicates': 'off',
      'import-x/no-self-import': 'off',
      'house/boundaries': 'off',
      '@angular-eslint/template/no-inline-styles': 'error',
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-autofocus': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
