// TypeScript through swc; the workbench's big libraries through Node's own require, once per worker (see native-library.cjs).
const path = require('node:path');

const nativeLibraries = [
  '@univerjs/',
  'hucre/',
  'jsdom/',
  '@cj-tech-master/',
  'webpack/',
  'office-addin-manifest/',
  'iconv-lite/',
  'eslint/',
  'playwright-core/',
];

/** @type {import('jest').Config} */
module.exports = {
  rootDir: path.join(__dirname, '..', '..'),
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: '<rootDir>/.config/jest/environment.cjs',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transform: {
    [`/node_modules/(${nativeLibraries.join('|')}).+\\.[cm]?js$`]: '<rootDir>/.config/jest/native-library.cjs',
    '/\\.config/[^/]+\\.mjs$': '<rootDir>/.config/jest/native-library.cjs',
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${nativeLibraries.join('|')}))`],
  // As many as there are cores: tests in a browser leave their own core idle for much of the time.
  maxWorkers: '100%',
  testTimeout: 60000,
};
