import tseslint from 'typescript-eslint';

import { boundaries } from './boundaries.mjs';

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**', 'test/cases/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for all files: each of the house's own projects would read and check the shared ones again.
        project: ['./.config/tsconfig.lint.json'],
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  ...boundaries,
  { files: ['src/workbench/cli/**', 'test/bench/**', 'test/fuzz/**'], rules: { 'no-console': 'off' } },
);
