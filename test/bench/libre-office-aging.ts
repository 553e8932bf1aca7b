import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';

import type { LedgerShape } from './bench-ledger';
import { benchAsOf, benchInvoices, customersOf } from './bench-ledger';

/** What LibreOffice took for an aging of native formulas; null where it was stopped. */
export interface FormulaFigures {
  readonly formulas: number;
  readonly seconds: number | null;
  /** Yuan by which its total balance misses that of the same invoices in cents; null where there is none. */
  readonly offBy: number | null;
}

/** Seconds after which LibreOffice is stopped. */
export const longestSeconds = 90;
const classes = ['正常', '关注', '次级', '可疑', '损失'];

/**
 * Lets LibreOffice open a workbook whose aging and sums are formulas, calculate it and write the sums: nearly all of that is calculation.
 */
export async function ageInLibreOffice(shape: LedgerShape): Promise<FormulaFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'receivables-formulas-'));
  try {
    const { bytes, formulas, cents } = await formulaWorkbook(shape);
    writeFileSync(path.join(folder, 'aging.xlsx'), bytes);
    const begun = performance.now();
    if (!(await calculated(folder))) return { formulas, seconds: null, offBy: null };
    const seconds = (performance.now() - begun) / 1000;
    const [total] = readFileSync(path.join(folder, 'aging.csv'), 'utf8').split('\n');
    return { formulas, seconds, offBy: Math.abs(Number(total?.split(',')[0]) - cents / 100) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first sheet sums by customer and class with SUMIFS, the second ages one invoice a row; balances are as of the date already. */
async function formulaWorkbook(
  shape: LedgerShape,
): Promise<{ readonly bytes: Uint8Array; readonly formulas: number; readonly cents: number }> {
  const ledger = new Map<string, Partial<Cell>>();
  const ledgerRows: CellValue[][] = [];
  let cents = 0;
  for (const { customer, dueDay, cents: amount, receipt } of benchInvoices(shape)) {
    const balance = amount - (receipt?.cents ?? 0);
    cents += balance;
    const row = ledgerRows.push([customer, dueDay, balance / 100]);
    const formulas = [
      `MAX(0,_xlfn.DAYS(${benchAsOf},B${row}))`,
      `IF(D${row}=0,"正常",IF(D${row}<=30,"关注",IF(D${row}<=90,"次级",IF(D${row}<=180,"可疑","损失"))))`,
      `ROUND(C${row}*(MIN(D${row},30)*0.0003+MAX(0,D${row}-30)*0.0005),2)`,
    ];
    formulas.forEach((formula, index) => ledger.set(`${row - 1},${3 + index}`, { formula }));
  }
  const sums = new Map<string, Partial<Cell>>();
  const customers = customersOf(shape);
  const column = (letter: string): string => `台账!$${letter}$1:$${letter}$${ledgerRows.length}`;
  const sumRows: CellValue[][] = [[null]];
  sums.set('0,0', { formula: `ROUND(SUM(B2:F${customers + 1}),2)` });
  for (let customer = 1; customer <= customers; customer += 1) {
    sumRows.push([customer]);
    classes.forEach((word, index) =>
      sums.set(`${customer},${1 + index}`, { formula: `SUMIFS(${column('C')},${column('A')},$A${customer + 1},${column('E')},"${word}")` }),
    );
    sums.set(`${customer},6`, { formula: `SUMIFS(${column('F')},${column('A')},$A${customer + 1})` });
  }
  const bytes = await writeXlsx({
    sheets: [
      { name: '账龄', rows: sumRows, cells: sums },
      { name: '台账', rows: ledgerRows, cells: ledger },
    ],
  });
  return { bytes, formulas: ledger.size + sums.size, cents };
}

/** Whether LibreOffice came to an end in time; a profile of its own keeps it apart from one that is open. */
function calculated(folder: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        path.join(folder, 'aging.xlsx'),
      ],
      { stdio: 'ignore', detached: true },
    );
    const timer = setTimeout(() => {
      // soffice starts a process of its own for the work: the whole group has to go.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      resolve(false);
    }, longestSeconds * 1000);
    child.on('error', reject).on('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
