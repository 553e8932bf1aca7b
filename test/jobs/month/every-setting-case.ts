import type { CellValue } from '../../../src/cells/cell-value';
import type { SourceSheet } from '../../../src/cells/source-workbook';
import { sheetOf } from '../memory-workbook';

type Rows = readonly (readonly CellValue[])[];

const invoices = (...rows: Rows): SourceSheet => sheetOf('台账', [['客户名称', '发票号', '发票日期', '到期日', '应收金额'], ...rows]);
const receipts = (...rows: Rows): SourceSheet => sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...rows]);

/** Two large debtors and a small one at 2025-12-31. Dates are texts: no date system shifts them. */
export const monthCase: readonly SourceSheet[] = [
  invoices(
    ['甲公司', 'A0', '2025-02-01', '2025-03-01', 20_000], // paid 28 days late
    ['甲公司', 'A1', '2025-09-01', '2025-12-01', 10_000], // 30 days overdue
    ['甲公司', 'A2', '2025-06-01', '2025-09-21', 5_000], // 101
    ['甲公司', 'A3', '2025-07-01', '2025-10-31', 2_000], // 61, disputed
    ['甲公司', 'A4', '2025-12-15', '2026-01-31', 2_000], // not due
    ['甲公司', 'A5', '2025-11-01', '2025-12-21', 1_000], // 10
    ['乙公司', 'B0', '2025-01-10', '2025-02-10', 4_000], // paid on the day
    ['乙公司', 'B1', '2025-06-01', '2025-06-30', 36_000], // 184, by statute
    ['丙公司', 'C1', '2023-12-01', '2023-12-31', 100], // 731
  ),
  receipts(['2025-03-29', '甲公司', 'A0', 20_000], ['2025-02-10', '乙公司', 'B0', 4_000]),
  sheetOf('客户资料', [
    ['客户名称', '违约金依据'],
    ['乙公司', '法定'],
  ]),
  sheetOf('争议', [
    ['客户', '发票号', '提出日期', '内容', '解决日期'],
    ['甲公司', 'A3', '2025-11-15', '质量', ''],
  ]),
  sheetOf('催收记录', [
    ['日期', '客户', '发票号', '方式', '阶段', '承诺日期', '承诺金额', '寄出'],
    ['2025-12-22', '甲公司', 'A5', '电话', '', '2025-12-28', 300, ''],
    ['2025-12-05', '乙公司', 'B1', '函件', '首次催款函', '', '', '2025-12-05'],
  ]),
];

/** A debtor for each letter at 2025-12-31: 10, 25 and 60 days overdue; the last letter went out 4 and 11 days ago. */
export const lettersCase: readonly SourceSheet[] = [
  invoices(
    ['戊公司', 'E1', '2025-11-01', '2025-12-21', 1_000],
    ['丁公司', 'D1', '2025-11-01', '2025-12-06', 2_000],
    ['己公司', 'F1', '2025-10-01', '2025-11-01', 3_000],
  ),
  receipts(['2025-11-02', '戊公司', 'E1', 0]),
  sheetOf('催收记录', [
    ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回'],
    ['1', '2025-12-27', '丁公司', 'D1', '函件', '首次催款函', '', '', '', '2025-12-27', '', ''],
    ['2', '2025-11-20', '己公司', 'F1', '函件', '首次催款函', '', '', '', '2025-11-20', '', ''],
    ['3', '2025-12-20', '己公司', 'F1', '函件', '二次催款函', '', '', '', '2025-12-20', '', ''],
  ]),
];

/** Books whose days hang on how dates are read, on credit days, on working days, and on whether receipts are set off. */
export const booksOfCase: readonly { readonly asOf: string; readonly sheets: readonly SourceSheet[] }[] = [
  {
    asOf: '2025-04-20',
    sheets: [
      sheetOf('台账', [
        ['客户名称', '发票号', '发票日期', '应收金额', '已收金额'],
        ['甲公司', 'A1', '3/4/2025', 100, 0],
        ['乙公司', 'B1', 44_270, 200, 0],
      ]),
    ],
  },
  {
    asOf: '2025-03-31',
    sheets: [
      sheetOf('台账', [
        ['客户名称', '发票号', '发票日期', '签收日期', '付款条件', '应收金额', '已收金额'],
        ['甲公司', 'A1', '2025-03-01', '2025-03-04', '签收后3个工作日', 100, 0],
      ]),
    ],
  },
  {
    asOf: '2025-12-31',
    sheets: [
      invoices(['甲公司', 'A1', '2025-11-01', '2025-12-01', 1_000], ['甲公司', 'A2', '2025-11-01', '2025-12-21', 500]),
      receipts(['2025-12-30', '甲公司', '', 1_200]),
    ],
  },
];
