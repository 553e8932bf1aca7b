import type { BuildMonthOutcome, BuildMonthRequest, MonthReport } from '../../src/jobs/month/build-month-contract';
import type { RemoveMonthOutcome, RemoveMonthRequest } from '../../src/jobs/month/remove-month-contract';
import { sayOutcome, type Said } from '../../src/jobs/say-outcome';
import { receivablesEntry, type RunControl } from '../../src/taskpane/receivables-entry';
import type { BookSheet } from '../../src/workbench/book/book-sheet';
import type { CellInput } from '../../src/workbench/book/cell-value';
import type { DeskOptions } from '../../src/workbench/host/desk';
import { openExcelDesk, type ExcelDesk } from './excel-desk';

/** 2025-01-01. */
const newYear = 45658;
const headings = ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'];

/** Three customers, one of them overdue, and a row that can't be read. */
export const shortLedger: readonly (readonly CellInput[])[] = [
  ['甲公司', '00123', newYear, newYear + 300, 1_000, 0],
  ['乙公司', '00124', newYear, newYear + 330, 500.25, 100],
  ['丙公司', '00125', newYear + 10, newYear + 400, 20, 0],
  ['丙公司', '00126', newYear + 10, newYear + 400, '面议', 0],
];

/** The same after a fortnight: a receipt, two invoices more, a new customer with a long name. */
export const longLedger: readonly (readonly CellInput[])[] = [
  ['甲公司', '00123', newYear, newYear + 300, 1_000, 600],
  ...shortLedger.slice(1),
  ['丁重型机床成套设备集团股份有限公司沈阳分公司', '00127', newYear + 20, newYear + 200, 123_456.78, 0],
  ['乙公司', '00128', newYear + 40, newYear + 90, 77, 0],
];

/** A desk with a ledger and a sheet of the user's own, on which the user is. */
export interface MonthDesk extends ExcelDesk {
  readonly ledger: BookSheet;
  readonly notes: BookSheet;
  setLedger(rows: readonly (readonly CellInput[])[]): void;
  /** What came of it; a question or a refusal with its sentence. */
  build(more?: Partial<BuildMonthRequest>, control?: RunControl): Promise<Said<BuildMonthOutcome>>;
  built(more?: Partial<BuildMonthRequest>): Promise<MonthReport>;
  /** With the sheets confirmed that it would name. */
  remove(more?: Partial<RemoveMonthRequest>, control?: RunControl): Promise<Said<RemoveMonthOutcome>>;
  sheet(name: string): BookSheet;
}

export async function openMonthDesk(rows: readonly (readonly CellInput[])[] = shortLedger, options: DeskOptions = {}): Promise<MonthDesk> {
  const desk = await openExcelDesk(options);
  const ledger = desk.book.addSheet('台账');
  const notes = desk.book.addSheet('我的汇总');
  const month: MonthDesk = {
    ...desk,
    ledger,
    notes,
    setLedger: (lines) => {
      ledger.cells.clear({ row: 0, col: 0, rows: 40, cols: headings.length });
      ledger.cells.write(0, 0, [headings, ...lines]);
    },
    build: async (more = {}, control = {}) => {
      const request = { language: 'zh-CN', preparedAt: '2026-01-05 09:30', asOf: '2025-12-31', reports: ['aging'], ...more } as const;
      return sayOutcome(await receivablesEntry.run({ name: 'buildMonth', request }, control), request.language);
    },
    built: async (more) => {
      const outcome = await month.build(more);
      if (outcome.kind !== 'done') throw new Error(outcome.sentence);
      await desk.book.calculation.settle();
      return outcome.report;
    },
    remove: async (more = {}, control = {}) => {
      const request = { language: 'zh-CN', confirmed: true, ...more } as const;
      return sayOutcome(await receivablesEntry.run({ name: 'removeMonth', request }, control), request.language);
    },
    sheet: (name) => {
      const found = desk.book.findSheet(name);
      if (!found) throw new Error(`There is no sheet ${name}`);
      return found;
    },
  };
  month.setLedger(rows);
  desk.host.select(notes, [{ row: 1, col: 1, rows: 2, cols: 2 }]);
  return month;
}
