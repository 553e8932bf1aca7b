import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that files of a house of their own break, by file; the lint looks at all of them in one run. */
function rulesBrokenBy(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const house = mkdtempSync(path.join(folder, 'house-'));
  const boundaries = pathToFileURL(path.join(root, '.config', 'boundaries.mjs')).href;
  writeFileSync(
    path.join(house, 'lint.mjs'),
    `import { boundaries } from '${boundaries}';\nexport default { categories: { correctness: 'off' }, overrides: boundaries };\n`,
  );
  for (const [file, source] of sources) {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(house, file), source);
  }
  const oxlint = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--config', 'lint.mjs', '--format', 'json', 'src'], {
    cwd: house,
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  const { diagnostics, number_of_files: looked } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
    readonly number_of_files: number;
  };
  if (looked !== sources.size) throw new Error(`The lint looked at ${looked} of ${sources.size} files.`);
  const broken = new Map([...sources.keys()].map((file): [string, string[]] => [file, []]));
  for (const { code, filename } of diagnostics) broken.get(filename)?.push(code);
  return broken;
}

const restrictedImports = 'eslint(no-restricted-imports)';
const restrictedGlobals = 'eslint(no-restricted-globals)';

const importOf = (target: string): string => `import { x } from '${target}';\nexport const y = x;\n`;

/** What stands in the files of the house that the tests below look at, each in one of its own. */
const sources = new Map<string, string>();
let broken: ReadonlyMap<string, readonly string[]>;
beforeAll(() => {
  broken = rulesBrokenBy(sources);
});

type Row = readonly [place: string, named: string];

/** Rows with the file that stands for each: the place itself where it is a file, else one of that folder of src/. */
function inFiles(rows: readonly Row[], sourceOf: (named: string) => string = importOf): [place: string, named: string, file: string][] {
  return rows.map(([place, named]) => {
    const file = /\.tsx?$/.test(place) ? place : `src/${place}/file-${sources.size}.ts`;
    if (sources.has(file)) throw new Error(`${file} stands for two rows.`);
    sources.set(file, sourceOf(named));
    return [place, named, file];
  });
}

describe('the direction of imports', () => {
  it.each(
    inFiles([
      ['domain', '../ledger/ledger'],
      ['ledger', '../sheets/sheet-model'],
      ['reports', '../jobs/ports/workbook-port'],
      ['cells', '../domain/money/cents'],
      ['tables', '../ledger/ledger'],
      ['tables', '../registers/customers'],
      ['ledger', '../registers/customers'],
      ['sheets', '../ledger/ledger'],
      ['sheets', '../domain/money/cents'],
      ['documents', '../letters/letter-model'],
      ['registers', '../reports/all-reports'],
      ['texts', '../reports/all-reports'],
      ['letters', '../reports/all-reports'],
      ['jobs', '../excel/excel-workbook'],
      ['functions', '../ledger/ledger'],
      ['excel', '../workbench/host/host'],
      ['excel', '../taskpane/index'],
      ['workbench', '../domain/money/cents'],
    ]),
  )('fails the lint when %s imports %s', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([restrictedImports]);
  });

  it.each(
    inFiles([
      ['domain/room', '../../sheets/sheet-model'],
      ['texts/room', '../../sheets/sheet-model'],
      ['workbench/room', '../../taskpane/index'],
    ]),
  )('fails the lint when %s imports %s', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([restrictedImports]);
  });

  it.each(
    inFiles([
      ['texts/room', '../sheets/zh-CN'],
      ['taskpane/room', '../letters/letters-view'],
    ]),
  )('lets %s import %s, a room beside it', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([]);
  });

  it.each(
    inFiles([
      ['ledger', '../domain/money/cents'],
      ['reports', '../ledger/ledger'],
      ['excel', '../jobs/ports/workbook-port'],
      ['tables', '../cells/cell-value'],
      ['registers', '../tables/table-grid'],
      ['reports', '../sheets/sheet-model'],
      ['domain', '../money/cents'],
    ]),
  )('lets %s import %s', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([]);
  });

  it.each(
    inFiles([
      ['src/jobs/some-file.ts', '../policy/default-policy'],
      ['src/jobs/month/define-job.ts', '../../policy/default-policy'],
      ['src/ledger/replay/some-file.ts', '../../policy/default-policy'],
      ['src/reports/some-file.ts', '../policy/default-policy'],
      ['src/taskpane/month/some-file.tsx', '../../policy/default-policy'],
    ]),
  )('fails the lint when %s takes the defaults of the policy, which is handed on', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([restrictedImports]);
  });

  it.each(
    inFiles([
      ['src/jobs/define-job.ts', '../policy/default-policy'],
      ['src/functions/some-file.ts', '../policy/default-policy'],
      ['src/policy/some-file.ts', './default-policy'],
      ['src/jobs/month/some-file.ts', '../../policy/policy'],
    ]),
  )('lets %s import %s', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([]);
  });

  it('holds the frame of jobs to every other boundary', () => {
    const file = 'src/jobs/define-job.ts';
    expect(rulesBrokenBy(new Map([[file, importOf('../excel/excel-workbook')]])).get(file)).toEqual([restrictedImports]);
  });

  it.each(
    inFiles(
      ['hucre/xlsx', '@univerjs/core', '@microsoft/office-js', 'node:fs'].map((name): Row => ['jobs', name]),
      (name) => `import x from '${name}';\nexport const y = x;\n`,
    ),
  )('fails the lint when %s names %s, which only the workbench may', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([restrictedImports]);
  });

  it.each(
    inFiles(
      [
        ['ledger', 'Date.now()'],
        ['domain', 'window.name'],
        ['jobs', 'Excel.run()'],
        ['taskpane', 'Excel.run()'],
      ],
      (expression) => `export const x = ${expression};\n`,
    ),
  )('fails the lint when %s reaches for %s', (_place, _named, file) => {
    expect(broken.get(file)).toEqual([restrictedGlobals]);
  });
});
