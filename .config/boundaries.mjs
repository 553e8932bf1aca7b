import tseslint from 'typescript-eslint';

// Who may import whom inside src/. Read each line as: this folder may import from those folders, and from nowhere else.
// What the lint's patterns cannot see (a way round through another folder, import() and the like) test/house/imports.test.ts finds.
export const allowedImports = {
  domain: [],
  policy: ['domain'],
  ledger: ['domain', 'policy'],
  texts: ['domain', 'ledger'],
  reports: ['domain', 'policy', 'ledger', 'texts'],
  letters: ['domain', 'policy', 'ledger', 'texts'],
  jobs: ['domain', 'policy', 'ledger', 'texts', 'reports', 'letters'],
  excel: ['domain', 'policy', 'ledger', 'texts', 'reports', 'letters', 'jobs'],
  functions: ['domain', 'policy', 'texts'],
  taskpane: ['domain', 'policy', 'ledger', 'texts', 'reports', 'letters', 'jobs', 'excel'],
  workbench: [],
};

/** Packages that only the workbench may name. */
const workbenchPackages = ['@univerjs/', 'hucre', 'jsdom', '@microsoft/office-js', 'node:'];

/** Folders that compute: no host, no page, no clock. */
export const pureFolders = ['domain', 'policy', 'ledger', 'texts', 'reports', 'letters', 'jobs'];

/** What folders that compute may not name; nor Math.random, which the test finds. */
export const impureGlobals = [
  'Office',
  'Excel',
  'OfficeExtension',
  'CustomFunctions',
  'window',
  'document',
  'navigator',
  'localStorage',
  'Date',
  'performance',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'queueMicrotask',
  'globalThis',
  'self',
  'crypto',
  'require',
  'eval',
];

const folders = Object.keys(allowedImports);

/** Flat-config blocks: a folder that reaches into one it may not know fails the lint, and so the build. */
export const boundaries = folders.flatMap((folder) => {
  const forbidden = folders.filter((other) => other !== folder && !allowedImports[folder].includes(other));
  const patterns = [
    { regex: `^(\\.{1,2}/)+(${forbidden.join('|')})/`, message: `src/${folder} may not import from there: see .config/boundaries.mjs.` },
  ];
  if (folder !== 'workbench')
    patterns.push({
      regex: `^(${workbenchPackages.join('|')})`,
      message: 'Only src/workbench may use this package: see .config/boundaries.mjs.',
    });
  const globals = pureFolders.includes(folder) ? impureGlobals : folder === 'excel' ? [] : ['Excel'];
  return [
    {
      files: [`src/${folder}/**/*.{ts,tsx}`],
      languageOptions: { parser: tseslint.parser },
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: `src/${folder} may not know ${name}.` }))],
      },
    },
  ];
});
