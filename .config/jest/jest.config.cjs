// TypeScript through swc; the workbench's big libraries through Node's own require, once per worker (see native-library.cjs).
const os = require('node:os');
const path = require('node:path');

const nativeLibraries = [
  '@univerjs/',
  'hucre/',
  'jsdom/',
  '@cj-tech-master/',
  'webpack/',
  'office-addin-manifest/',
  'iconv-lite/',
  'playwright-core/',
];

/**
 * Names of the language that every module is handed. A test's file is a context of `node:vm`, where each look at a global asks an
 * interceptor: twenty times as slow as a variable, and a fifth of a long reckoning. Not among them: `Date`, since tests put another in its
 * place, and
 * `Symbol`, since a package calls a constant so.
 */
const languageNames = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RangeError', 'Reflect'],
  ...['RegExp', 'Set', 'String', 'TypeError', 'Uint8Array', 'WeakMap', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
];

// Workers take the flags of this process. Tests throw away a lot and soon: with more room for what is young, a tenth of their work is
// spared.
process.execArgv.push('--max-semi-space-size=64');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: path.join(__dirname, '..', '..'),
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: '<rootDir>/.config/jest/environment.cjs',
  runtime: '<rootDir>/.config/jest/runtime.cjs',
  sandboxInjectedGlobals: languageNames,
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transform: {
    [`/node_modules/(${nativeLibraries.join('|')}).+\\.[cm]?js$`]: '<rootDir>/.config/jest/native-library.cjs',
    '/\\.config/[^/]+\\.mjs$': '<rootDir>/.config/jest/native-library.cjs',
    '/test/support/.+\\.cjs$': '<rootDir>/.config/jest/native-library.cjs',
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
  testSequencer: '<rootDir>/.config/jest/longest-first.cjs',
  // As many as there are cores, and no more than memory carries: one with its browser takes up to two gigabytes.
  maxWorkers: Math.max(1, Math.min(os.availableParallelism(), Math.floor(os.totalmem() / 2 ** 31))),
  testTimeout: 60000,
};
