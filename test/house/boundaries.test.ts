import { Linter } from 'eslint';

import { boundaries } from '../../.config/boundaries.mjs';

/** The rules that a line of source breaks where it stands in a file of the folder. */
function rulesBrokenBy(source: string, folder: string, room = ''): (string | null)[] {
  return new Linter().verify(source, boundaries, `src/${folder}/${room}some-file.ts`).map((message) => message.ruleId);
}

describe('the direction of imports', () => {
  it.each([
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
  ])('fails the lint when %s imports %s', (folder, target) => {
    expect(rulesBrokenBy(`import { x } from '${target}';\nexport const y = x;\n`, folder)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['domain', '../../sheets/sheet-model'],
    ['texts', '../../sheets/sheet-model'],
    ['workbench', '../../taskpane/index'],
  ])('fails the lint when a room of %s imports %s', (folder, target) => {
    expect(rulesBrokenBy(`import { x } from '${target}';\nexport const y = x;\n`, folder, 'room/')).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['texts', '../sheets/zh-CN'],
    ['taskpane', '../letters/letters-view'],
  ])('lets a room of %s import %s, a room beside it', (folder, target) => {
    expect(rulesBrokenBy(`import { x } from '${target}';\nexport const y = x;\n`, folder, 'room/')).toEqual([]);
  });

  it.each([
    ['ledger', '../domain/money/cents'],
    ['reports', '../ledger/ledger'],
    ['excel', '../jobs/ports/workbook-port'],
    ['tables', '../cells/cell-value'],
    ['registers', '../tables/table-grid'],
    ['reports', '../sheets/sheet-model'],
    ['domain', '../money/cents'],
  ])('lets %s import %s', (folder, target) => {
    expect(rulesBrokenBy(`import { x } from '${target}';\nexport const y = x;\n`, folder)).toEqual([]);
  });

  it.each([
    ['src/jobs/some-file.ts', '../policy/default-policy'],
    ['src/jobs/month/define-job.ts', '../../policy/default-policy'],
    ['src/ledger/replay/some-file.ts', '../../policy/default-policy'],
    ['src/reports/some-file.ts', '../policy/default-policy'],
    ['src/taskpane/month/some-file.tsx', '../../policy/default-policy'],
  ])('fails the lint when %s takes the defaults of the policy, which is handed on', (file, target) => {
    const source = `import { x } from '${target}';\nexport const y = x;\n`;
    expect(new Linter().verify(source, boundaries, file).map(({ ruleId }) => ruleId)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['src/jobs/define-job.ts', '../policy/default-policy'],
    ['src/functions/some-file.ts', '../policy/default-policy'],
    ['src/policy/some-file.ts', './default-policy'],
    ['src/jobs/month/some-file.ts', '../../policy/policy'],
  ])('lets %s import %s', (file, target) => {
    const source = `import { x } from '${target}';\nexport const y = x;\n`;
    expect(new Linter().verify(source, boundaries, file)).toEqual([]);
  });

  it('holds the frame of jobs to every other boundary', () => {
    const source = "import { x } from '../excel/excel-workbook';\nexport const y = x;\n";
    expect(new Linter().verify(source, boundaries, 'src/jobs/define-job.ts').map(({ ruleId }) => ruleId)).toEqual([
      'no-restricted-imports',
    ]);
  });

  it.each(['hucre/xlsx', '@univerjs/core', '@microsoft/office-js', 'node:fs'])('fails the lint when the add-in names %s', (name) => {
    expect(rulesBrokenBy(`import x from '${name}';\nexport const y = x;\n`, 'jobs')).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['ledger', 'Date.now()'],
    ['domain', 'window.name'],
    ['jobs', 'Excel.run()'],
    ['taskpane', 'Excel.run()'],
  ])('fails the lint when %s reaches for %s', (folder, expression) => {
    expect(rulesBrokenBy(`export const x = ${expression};\n`, folder)).toEqual(['no-restricted-globals']);
  });
});
