import tseslint from 'typescript-eslint';

// Who may import whom inside src/. Read each line as: this folder may import from those folders, and from nowhere else.
// What the lint's patterns cannot see (a way round through another folder, import() and the like) test/house/imports.test.ts finds.
export const allowedImports = {
  cells: [],
  domain: ['cells'],
  policy: ['cells', 'domain'],
  tables: ['cells', 'domain', 'policy'],
  ledger: ['cells', 'domain', 'policy', 'tables'],
  registers: ['cells', 'domain', 'policy', 'tables', 'ledger'],
  desk: ['cells', 'domain', 'policy', 'ledger', 'registers'],
  texts: ['cells', 'domain', 'policy', 'tables', 'ledger', 'registers', 'desk'],
  sheets: ['cells'],
  documents: [],
  reports: ['cells', 'domain', 'policy', 'ledger', 'registers', 'desk', 'texts', 'sheets'],
  letters: ['cells', 'domain', 'policy', 'ledger', 'registers', 'desk', 'texts', 'documents'],
  cases: ['cells', 'domain', 'policy', 'ledger', 'registers', 'desk', 'texts', 'documents'],
  jobs: [
    'cells',
    'domain',
    'policy',
    'tables',
    'ledger',
    'registers',
    'desk',
    'texts',
    'sheets',
    'documents',
    'reports',
    'letters',
    'cases',
  ],
  excel: ['cells', 'domain', 'policy', 'ledger', 'registers', 'texts', 'sheets', 'reports', 'jobs'],
  functions: ['cells', 'domain', 'policy', 'texts'],
  taskpane: ['cells', 'domain', 'policy', 'ledger', 'registers', 'desk', 'texts', 'sheets', 'reports', 'jobs', 'excel'],
  workbench: [],
};

const folders = Object.keys(allowedImports);

/** Packages that only the workbench may name. */
const workbenchPackages = ['@univerjs/', 'hucre', 'jsdom', '@microsoft/office-js', 'node:'];

/** Folders that compute: no host, no page, no clock. */
export const pureFolders = folders.filter((folder) => !['excel', 'functions', 'taskpane', 'workbench'].includes(folder));

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

/** How deep folders of src/ go: what a path reaches is told by how many steps up it takes. */
const depths = [1, 2, 3];

/** Flat-config blocks: a folder that reaches into one it may not know fails the lint, and so the build. */
export const boundaries = folders.flatMap((folder) => {
  const forbidden = folders.filter((other) => other !== folder && !allowedImports[folder].includes(other));
  const globals = pureFolders.includes(folder) ? impureGlobals : folder === 'excel' ? [] : ['Excel'];
  return depths.map((depth) => ({
    files: [`src/${folder}/${'*/'.repeat(depth - 1)}*.{ts,tsx}`],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\./)?(\\.\\./){${depth}}(${forbidden.join('|')})/`,
              message: `src/${folder} may not import from there: see .config/boundaries.mjs.`,
            },
            ...(folder === 'workbench'
              ? []
              : [
                  {
                    regex: `^(${workbenchPackages.join('|')})`,
                    message: 'Only src/workbench may use this package: see .config/boundaries.mjs.',
                  },
                ]),
          ],
        },
      ],
      'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: `src/${folder} may not know ${name}.` }))],
    },
  }));
});
