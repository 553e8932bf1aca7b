import path from 'node:path';

import sampleSheets from '../../../src/taskpane/sample/sample-ledger.json';
import { sampleLedgerSheets } from '../../../.config/make-sample-ledger';
import { receivablesEntry } from '../../../src/taskpane/receivables-entry';
import { openExcelDesk, type ExcelDesk } from '../../excel/excel-desk';
import { sourceOfXlsx } from '../../support/source-of-xlsx';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk();
});
afterEach(() => desk.close());

async function insert(language: 'zh-CN' | 'en-US'): Promise<readonly string[]> {
  const outcome = await receivablesEntry.run({ name: 'insertSample', request: { language } });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  await desk.book.calculation.settle();
  return outcome.report.sheets;
}

/** The values of a sheet from A1 on, as far as the file goes. */
function valuesOf(name: string, rows: number, columns: number): unknown[][] {
  return desk.book.findSheet(name)?.cells.values({ row: 0, col: 0, rows, cols: columns }) as unknown[][];
}

describe('the sample ledger', () => {
  it('is what its generator makes', () => {
    expect(sampleSheets).toEqual(JSON.parse(JSON.stringify(sampleLedgerSheets())));
  });

  it('comes to the same cells in an open workbook as in assets/sample-ledger.xlsx', async () => {
    expect(await insert('zh-CN')).toEqual(['应收台账', '收款明细', '客户资料']);
    const file = await sourceOfXlsx(path.join(__dirname, '..', '..', '..', 'assets', 'sample-ledger.xlsx'));
    expect(file.sheets.map(({ name }) => name)).toEqual(['应收台账', '收款明细', '客户资料']);
    for (const { name, values } of file.sheets) {
      const columns = Math.max(...values.map((row) => row.length));
      const cents = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
      const inFile = values.map((row) => Array.from({ length: columns }, (_, column) => cents(row[column] ?? '')));
      expect(valuesOf(name, values.length, columns).map((row) => row.map(cents))).toEqual(inFile);
    }
  });

  it('looks like a ledger: headings, dates, frozen panes, ids that stay texts', async () => {
    await insert('zh-CN');
    const ledger = desk.book.findSheet('应收台账');
    expect(ledger?.cells.numberFormat(3, 4)).toBe('yyyy-mm-dd');
    expect(ledger?.cells.numberFormat(3, 7)).toBe('#,##0.00');
    expect(ledger?.cells.value(3, 3)).toBe('24310011');
    expect(ledger?.cells.style(2, 0)).toMatchObject({ bold: true });
    expect(ledger?.grid.merges).toEqual([{ row: 0, col: 0, rows: 1, cols: 12 }]);
    expect(desk.book.activeSheet.name).toBe('应收台账');
  });

  it('comes to the totals that the command line tells of the file, in an English Excel too', async () => {
    await insert('en-US');
    const outcome = await receivablesEntry.run({
      name: 'buildMonth',
      request: { language: 'zh-CN', preparedAt: '2026-01-05 09:30', activeSheet: '应收台账' },
    });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.asOf).toBe('2025-12-31');
    expect(outcome.report.rows).toBe(306);
    expect(outcome.report.totals).toEqual({
      balance: '11625789.41',
      正常: '4212349.38',
      关注: '1276703.29',
      次级: '900130.42',
      可疑: '826079.71',
      损失: '4447005.04',
      贷项: '-145178.75',
      待核实: '108700.32',
      penalty: '960889.99',
      ledgerBalance: '11625789.41',
      difference: '0.00',
    });
    expect(outcome.report.ledgerSheet).toBe('应收台账');
  });

  it('goes in a second time under other names', async () => {
    await insert('zh-CN');
    expect(await insert('zh-CN')).toEqual(['应收台账 2', '收款明细 2', '客户资料 2']);
  });
});
