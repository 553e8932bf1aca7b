import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { boundaryFaults } from './boundary-faults';

const root = path.join(__dirname, '..', '..');
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};
const addInPackages = Object.keys(dependencies);

const sourceFiles = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

describe('src/', () => {
  it('keeps the boundaries between its folders, whatever way a module is taken', () => {
    const faults = sourceFiles.flatMap((file) =>
      boundaryFaults(file, readFileSync(path.join(root, file), 'utf8'), addInPackages).map((fault) => `${file} ${fault}`),
    );
    expect(sourceFiles.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});

describe('boundaryFaults', () => {
  const faultsOf = (file: string, source: string): string[] => boundaryFaults(file, source, addInPackages);

  it.each([
    ['src/domain/a.ts', "const x = await import('../ledger/ledger');", 'takes ../ledger/ledger'],
    ['src/domain/a.ts', 'const x = await import(`../ledger/ledger`);', 'takes ../ledger/ledger'],
    ['src/domain/money/a.ts', "import { x } from '../../../src/ledger/ledger';", 'takes ../../../src/ledger/ledger'],
    ['src/domain/a.ts', "import { x } from '../domain/../ledger/ledger';", 'takes ../domain/../ledger/ledger'],
    ['src/domain/a.ts', "type X = import('../ledger/ledger').Ledger;", 'takes ../ledger/ledger'],
    ['src/domain/a.ts', "type X = typeof import('../ledger/ledger');", 'takes ../ledger/ledger'],
    ['src/domain/a.ts', "import type { X } from '../ledger/ledger';", 'takes ../ledger/ledger'],
    ['src/domain/a.ts', "export * from '../ledger/ledger';", 'takes ../ledger/ledger'],
    ['src/domain/a.ts', "import '../ledger/ledger';", 'takes ../ledger/ledger'],
    ['src/excel/a.ts', "import x = require('../workbench/index');", 'takes ../workbench/index'],
    ['src/excel/a.ts', "const x = require('../workbench/index');", 'takes ../workbench/index'],
    ['src/excel/a.ts', '/// <reference path="../workbench/index.ts" />', 'takes ./../workbench/index.ts'],
    ['src/excel/a.ts', "const x = await import('../work' + 'bench/index');", 'takes a module whose name is worked out'],
    ['src/workbench/cli/a.ts', "import { x } from '../../../src/domain/money/cents';", 'takes ../../../src/domain/money/cents'],
    ['src/workbench/a.ts', "import { x } from '../../package.json';", 'takes ../../package.json'],
    ['src/jobs/a.ts', "import { readFileSync } from 'fs';", 'takes fs'],
    ['src/jobs/a.ts', "import { defaultPolicy } from '../policy/default-policy';", 'takes ../policy/default-policy'],
    ['src/jobs/month/define-job.ts', "import { defaultPolicy } from '../../policy/default-policy';", 'takes ../../policy/default-policy'],
    ['src/reports/detail/a.ts', "const x = await import('../../policy/default-policy');", 'takes ../../policy/default-policy'],
    ['src/excel/a.ts', "import { readFileSync } from 'node:fs';", 'takes node:fs'],
    ['src/functions/a.ts', "import iconv from 'iconv-lite';", 'takes iconv-lite'],
    ['src/taskpane/a.ts', "import '@microsoft/office-js';", 'takes @microsoft/office-js'],
    ['src/taskpane/a.ts', "import x from '../../assets/letters/first.zh-CN.docx';", 'takes ../../assets/letters/first.zh-CN.docx'],
  ])('tells that %s takes what it may not: %s', (file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([fault]);
  });

  it.each([
    ['const x = globalThis.Date;', 'names globalThis'],
    ['const x = new Date();', 'names Date'],
    ['let x: Date;', 'names Date'],
    ['const x = { Date };', 'names Date'],
    ['const x = performance.now();', 'names performance'],
    ['const x = Math.random();', 'names Math.random'],
    ["const x = Math['random']();", 'names Math.random'],
    ['const { random } = Math;', 'names Math.random'],
    ['setTimeout(() => undefined, 1);', 'names setTimeout'],
    ['let x: Excel.Range;', 'names Excel'],
    ['const x = process.env;', 'names process'],
    ['const x = eval;', 'names eval'],
  ])('tells that a folder that computes names what it may not: %s', (source, fault) => {
    expect(faultsOf('src/ledger/a.ts', source)).toEqual([fault]);
  });

  it.each([
    ['src/ledger/a.ts', "import { x } from '../domain/money/cents'; import Decimal from 'decimal.js'; export { y } from './b/c';"],
    ['src/ledger/a.ts', 'interface A { readonly document: string } const x = { process: Math.round(1) }.process; const y = a.window;'],
    ['src/excel/a.ts', 'setTimeout(() => Excel.run(), Date.now());'],
    ['src/jobs/define-job.ts', "import { defaultPolicy } from '../policy/default-policy';"],
    ['src/taskpane/default-templates.ts', "const x = import('../../assets/letters/first.zh-CN.docx');"],
    ['src/functions/a.ts', "import { defaultPolicy } from '../policy/default-policy';"],
    ['src/workbench/host/a.ts', "import fs from 'node:fs'; import { x } from '../book/book'; import { writeXlsx } from 'hucre/xlsx';"],
  ])('lets %s be that says %s', (file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });

  it('knows no other folders', () => {
    expect(faultsOf('src/helpers/a.ts', '')).toEqual(['src/helpers/a.ts stands in no folder of src/ that has boundaries']);
    expect(faultsOf('src/a.ts', '')).toEqual(['src/a.ts stands in no folder of src/ that has boundaries']);
  });
});
