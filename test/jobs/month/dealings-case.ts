import type { CellValue } from '../../../src/cells/cell-value';
import type { SourceSheet } from '../../../src/cells/source-workbook';
import { sheetOf } from '../memory-workbook';

/** Each bills 73,000 a year, 200 a day, on 30 days: an invoice of what was paid in time, one of what was paid late. */
const trade = 73_000;
const billed = '2025-06-01';
const due = '2025-07-01';

function paid(customer: string, late: number, lateOn: string): { readonly invoices: CellValue[][]; readonly receipts: CellValue[][] } {
  const parts = [
    [`${customer}1`, trade - late, due],
    [`${customer}2`, late, lateOn],
  ] as const;
  const taken = parts.filter(([, amount]) => amount > 0);
  return {
    invoices: taken.map(([number, amount]) => [customer, number, billed, due, amount]),
    receipts: taken.map(([number, amount, day]) => [day, customer, number, amount]),
  };
}

/** Customers that paid, a setting away from another grade each. */
const payers = [
  paid('丑公司', 0, due), // 3 broken promises, nothing late
  paid('寅公司', 43_800, '2025-07-03'), // 1 broken promise, 60% late
  paid('卯公司', 32_850, '2025-07-03'), // 2 broken promises, 45% late
  paid('辰公司', 14_600, '2025-07-24'), // 20% late, by 23 days: 4.6 on average
  paid('巳公司', 16_060, '2025-07-06'), // 22% late
  paid('午公司', 7_300, '2025-07-29'), // 10% late, by 28 days
  paid('未公司', 0, due),
];

const promise = (customer: string, day: string): CellValue[] => ['2025-06-02', customer, '电话', day, 500, ''];
const call = (customer: string, day: string, collector = ''): CellValue[] => [day, customer, '电话', '', '', collector];
const toldToPay = (customer: string, day: string): CellValue[] => [day, customer, '电话', '2026-01-03', 500, ''];

/** Grades, limits, what one was spoken to, and what was recovered of a lost debt, at 2025-12-31. */
export const dealingsCase: readonly SourceSheet[] = [
  sheetOf('台账', [
    ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
    ['子公司', 'Z1', '2025-06-09', '2025-07-09', trade], // 175 days overdue
    ...payers.flatMap(({ invoices }) => invoices),
    ['申公司', 'S1', '2025-01-01', '2025-01-31', 10_000], // paid after 323 days
    ['酉公司', 'Y1', '2025-12-20', '2026-02-20', 1_000],
    ['戌公司', 'X1', '2025-12-20', '2026-02-20', 1_000],
    ['亥公司', 'H1', '2025-12-20', '2026-02-20', 1_000],
    ['甲公司', 'J1', '2025-12-20', '2026-02-20', 1_000],
  ]),
  sheetOf('收款明细', [
    ['收款日期', '客户', '发票号', '金额'],
    ...payers.flatMap(({ receipts }) => receipts),
    ['2025-12-20', '申公司', 'S1', 10_000],
  ]),
  sheetOf('催收记录', [
    ['日期', '客户', '方式', '承诺日期', '承诺金额', '经办人'],
    ...['2025-06-10', '2025-06-17', '2025-06-24'].map((day) => promise('丑公司', day)),
    promise('寅公司', '2025-06-10'),
    ...['2025-06-10', '2025-06-17'].map((day) => promise('卯公司', day)),
    call('申公司', '2025-12-10', '钱'),
    // Spoken to on that day, and so the next one is no more than the second.
    toldToPay('酉公司', '2025-12-31'),
    // Three times in seven days.
    ...['2025-12-26', '2025-12-28'].map((day) => call('戌公司', day)),
    toldToPay('戌公司', '2025-12-30'),
    // Eight times in thirty days, and no more than three in seven.
    ...['2025-12-03', '2025-12-06', '2025-12-09', '2025-12-12', '2025-12-15', '2025-12-18', '2025-12-21'].map((day) => call('亥公司', day)),
    toldToPay('亥公司', '2025-12-24'),
    // Twice on that day, and the next is the first of the year.
    call('甲公司', '2025-12-31'),
    toldToPay('甲公司', '2025-12-31'),
  ]),
  sheetOf('案件', [
    ['案件编号', '客户', '调解协议生效', '结案日期'],
    ['AJ1', '丑公司', '2025-12-20', ''], // to be confirmed by the court by 2026-01-19, in 19 days
    ['AJ2', '午公司', '2025-12-28', ''], // in 27 days
    ['AJ3', '子公司', '', ''], // of 73,000
    ['AJ4', '亥公司', '', '2025-11-30'], // kept until nine years later
  ]),
];
