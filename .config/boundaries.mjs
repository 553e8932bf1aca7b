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
  letters: ['cells', 'domain', 'policy', 'ledger', 'registers', 'desk', 'texts', 'sheets', 'documents'],
  cases: ['cells', 'domain', 'policy', 'ledger', 'registers', 'desk', 'texts', 'documents', 'letters'],
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
  // A process of the command: the jobs over the cells of a file, as the workbench reads it.
  figures: ['cells', 'jobs', 'excel', 'reports', 'workbench'],
  workbench: [],
};

const folders = Object.keys(allowedImports);

/** Packages that only the workbench may name. */
const workbenchPackages = ['@univerjs/', 'hucre', 'jsdom', '@microsoft/office-js', 'node:'];

/** Folders that compute: no host, no page, no clock. */
export const pureFolders = folders.filter((folder) => !['excel', 'functions', 'taskpane', 'figures', 'workbench'].includes(folder));

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

/** The settings that stand where a user has said nothing: a policy is read once per job and handed on as a value. */
export const policyDefaults = 'src/policy/default-policy';

/** Who may take them: the frame of every job, functions, and the folder that they stand in; folders end in a slash. */
export const policyDefaultsReaders = ['src/jobs/define-job.ts', 'src/functions/', 'src/policy/'];

/** The default templates of letters, and who alone may take them: the file that has the bundler carry them. */
export const letterTemplates = { folder: 'assets/letters/', reader: 'src/taskpane/default-templates.ts' };

/** Who names `Office` in the pane: its start, its window to Excel and its colours. */
export const officeReaders = ['src/taskpane/index.ts', 'src/taskpane/excel-desk.ts', 'src/taskpane/office-theme.ts'];

/** What a folder may not name: those that compute no host at all, the pane and the functions not Excel's. */
const globalsOf = (folder) => {
  if (pureFolders.includes(folder)) return impureGlobals;
  if (folder === 'excel') return [];
  return folder === 'workbench' ? ['Excel'] : ['Excel', 'Office'];
};

const globalsRule = (folder, names) => ['error', ...names.map((name) => ({ name, message: `src/${folder} may not know ${name}.` }))];

const mayTakeDefaults = (folder) => folder === 'workbench' || policyDefaultsReaders.includes(`src/${folder}/`);

const importPatterns = (folder, depth, takesDefaults) => [
  {
    regex: `^(\\./)?(\\.\\./){${depth}}(${folders.filter((other) => other !== folder && !allowedImports[folder].includes(other)).join('|')})/`,
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
  ...(takesDefaults
    ? []
    : [{ regex: '/default-policy$', message: 'The policy is handed on by the frame of jobs: see .config/boundaries.mjs.' }]),
];

const importRule = (folder, depth, takesDefaults) => ['error', { patterns: importPatterns(folder, depth, takesDefaults) }];

/** Overrides of the lint: a folder that reaches into one it may not know fails the lint, and so the build. */
export const boundaries = [
  ...folders.flatMap((folder) => {
    return depths.map((depth) => ({
      files: [`src/${folder}/${'*/'.repeat(depth - 1)}*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': importRule(folder, depth, mayTakeDefaults(folder)),
        'no-restricted-globals': globalsRule(folder, globalsOf(folder)),
      },
    }));
  }),
  ...officeReaders.map((file) => ({ files: [file], rules: { 'no-restricted-globals': globalsRule('taskpane', ['Excel']) } })),
  ...policyDefaultsReaders
    .filter((reader) => !reader.endsWith('/'))
    .map((file) => {
      const [, folder, ...rooms] = file.split('/');
      return { files: [file], rules: { 'no-restricted-imports': importRule(folder, rooms.length, true) } };
    }),
];
