import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { backTestOf } from '../../src/desk/back-test';
import { workOfDay } from '../../src/desk/work-of-day';
import { desksOf } from '../support/desk-of-workbook';
import { benchAsOf, benchInvoices, customerName } from './bench-ledger';
import { median, timed } from './timing';

/** What the work of a day and the back-test of the grades take beside the aging of their ledger. */
export interface DeskFigures {
  readonly rows: number;
  readonly customers: number;
  readonly registerRows: number;
  readonly items: number;
  /** Replaying the ledger at one day. */
  readonly agingSeconds: number;
  /** Beyond the aging. */
  readonly workSeconds: number;
  readonly backTestSeconds: number;
}

const rounds = 3;
const customers = 2_000;
const registerRows = 30_000;
const daysOfLog = 700;

/**
 * Ages a ledger of two thousand debtors and thirty thousand register rows, lists the work of the day and tests the grades at eight
 * quarters, each anew.
 */
export function benchDesk(rows: number): DeskFigures {
  const desks = desksOf(workbookOf(rows));
  const times: Record<'aging' | 'work' | 'backTest', number[]> = { aging: [], work: [], backTest: [] };
  let items = 0;
  for (let round = 0; round < rounds; round += 1) {
    const desk = timed(times.aging, () => desks(benchAsOf));
    items = timed(times.work, () => workOfDay(desk)).length;
    const fresh = desks(benchAsOf);
    timed(times.backTest, () => backTestOf(fresh));
  }
  return {
    ...{ rows, customers, registerRows, items },
    agingSeconds: median(times.aging),
    workSeconds: median(times.work),
    backTestSeconds: median(times.backTest),
  };
}

function workbookOf(rows: number): SourceWorkbook {
  const invoices = [...benchInvoices({ rows, customers })];
  const ledger = [
    ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '业务员'],
    ...invoices.map(({ customer, number, day, dueDay, cents }): CellValue[] => [
      ...[customerName(customer), number, day, dueDay, cents / 100, `业务员${customer % 20}`],
    ]),
  ];
  const receipts = [
    ['收款日期', '客户', '发票号', '金额'],
    ...invoices.flatMap(({ customer, number, receipt }): CellValue[][] =>
      receipt === null ? [] : [[receipt.day, customerName(customer), number, receipt.cents / 100]],
    ),
  ];
  return {
    name: 'bench',
    dateSystem: 1900,
    sheets: [sheetOf('应收台账', ledger), sheetOf('收款明细', receipts), sheetOf('催收记录', logOf(invoices))],
  };
}

/** Calls, visits and letters about every debtor; one in six rows promises something. */
function logOf(invoices: readonly { readonly customer: number; readonly number: string }[]): CellValue[][] {
  const rows = Array.from({ length: registerRows }, (_, index): CellValue[] => {
    const { customer, number } = invoices[(index * 7919) % invoices.length] ?? { customer: 1, number: '' };
    const day = benchAsOf - daysOfLog + Math.floor((index * daysOfLog) / registerRows);
    const isLetter = index % 10 === 0;
    const promised = index % 6 === 1 ? [day + 10, 10_000] : ['', ''];
    const sent = isLetter ? [day + 1, index % 20 === 0 ? day + 4 : ''] : ['', ''];
    return [
      ...[day, customerName(customer), number, isLetter ? '函件' : index % 7 === 0 ? '拜访' : '电话', isLetter ? '首次' : ''],
      ...[...promised, ...sent, `经办人${index % 12}`],
    ];
  });
  return [['日期', '客户', '发票号', '方式', '阶段', '承诺日期', '承诺金额', '寄出', '签收', '经办人'], ...rows];
}

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SourceWorkbook['sheets'][number] {
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false };
}
