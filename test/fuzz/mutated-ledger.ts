import type { CellValue } from '../../src/cells/cell-value';
import type { SourceSheet, SourceWorkbook } from '../../src/cells/source-workbook';
import { RandomSource } from './random-source';

type Row = CellValue[];

const headingSets: readonly (readonly string[])[] = [
  ['序号', '客户名称', '合同编号', '发票号码', '开票日期', '付款条件', '到期日', '应收金额', '已收金额', '未收余额', '业务员', '备注'],
  [
    'No.',
    'Customer',
    'Contract',
    'Invoice No.',
    'Invoice Date',
    'Terms',
    'Due Date',
    'Invoice Amount',
    'Amount Paid',
    'Balance',
    'Salesperson',
    'Remarks',
  ],
  [
    'No.',
    'Bill-to',
    'Contract',
    'Invoice #',
    'Issued',
    'Terms',
    'Due',
    'Grand Total (USD)',
    'Total Paid',
    'Balance Due',
    'Owner',
    'Status',
  ],
  ['序号', '客户/项目', '合同', '票号', '什么时候开的票', '账期天数', '约好什么时候给', '多少钱', '给了多少', '还欠', '跟进人', '说明'],
  ['序号', '购货单位', '合同号', '发票号', '业务日期', '账期', '应付款日期', '价税合计', '已收', '未收余额', '销售员', '摘要'],
];

const strangeCells: readonly CellValue[] = [
  '',
  ' ',
  '-',
  '—',
  '???',
  '待定',
  '#N/A',
  '#REF!',
  '小计',
  '合 计',
  '期初余额',
  '上年结转',
  'Total',
  true,
  false,
  0,
  -1,
  60,
  0.005,
  1e15,
  -1e300,
  '1e5',
  '￥1,2,3',
  '(100)',
  '--5',
  '2025-02-30',
  '03/04/05',
  '1/2/2025',
  '13/13/2025',
  20251301,
  99999999,
  '月结三十天',
  '看情况',
  '=1+1',
  '😀',
  '\u200b',
  'ＡＢＣ',
  '合计贸易有限公司',
  '制表人：某某',
  'x'.repeat(300),
  '单位：万元',
  '客户名称',
  '$1,234.50',
  'EUR 300',
  '¥88.00',
  '1.274,50',
  '3.000',
  '500.00 Cr',
  '14 Jul 2022',
  '25.1.5',
  '同上',
  '壹拾万元整',
  'Total for 客户0',
  1.2345678901234567e19,
  'Paid',
  '币种：欧元',
];

/** A ledger workbook, tidy at first, that a seed has made untidy in every way that it could think of. */
export function mutatedLedger(seed: number): SourceWorkbook {
  const random = new RandomSource(seed);
  const headings = random.pick(headingSets);
  const customers = Array.from(
    { length: 1 + random.below(6) },
    (_unused, index) => `客户${index}${random.pick(['有限公司', '（集团）公司', '(集团)公司', ' Ltd'])}`,
  );
  const rows = Array.from({ length: random.below(30) }, (_unused, index) => tidyRow(random, index, customers));
  const titles: Row[] = random.chance(0.5)
    ? [['某某公司应收账款明细表'], [random.pick(['截止日期：2025年12月31日', '单位：万元', '单位：元', ''])]]
    : [];
  const beside = random.chance(0.4) ? random.pick(receiptHeadings) : [];
  const sheet: Row[] = [
    ...titles,
    [...headings, ...beside],
    ...rows.flatMap((row) => [[...row, ...cameIn(random, beside)], ...looseReceipts(random, headings, beside, customers)]),
  ];
  const receipts = random.chance(0.5) ? receiptsOf(random, rows) : null;
  for (let left = random.below(12); left > 0; left -= 1) mutate(random, sheet);
  if (receipts !== null) for (let left = random.below(6); left > 0; left -= 1) mutate(random, receipts);
  return {
    name: `fuzz ${seed}`,
    dateSystem: random.chance(0.1) ? 1904 : 1900,
    sheets: [sheetOf(random, '应收明细', sheet), ...(receipts === null ? [] : [sheetOf(random, '收款明细', receipts)])],
  };
}

/** Receipts in columns of their own: by month, in pairs, counted. */
const receiptHeadings: readonly (readonly string[])[] = [
  ['2024年9月回款', '10月回款'],
  ['一次回款日期', '一次回款金额', '二次回款日期', '二次回款金额'],
  ['回款1', '回款2'],
];

function cameIn(random: RandomSource, headings: readonly string[]): Row {
  return headings.map((heading) => {
    if (random.chance(0.6)) return '';
    return heading.endsWith('日期') ? 45300 + random.below(700) : random.below(100_000) / 100;
  });
}

/** Rows that hold what came in and nothing else, with a name or without. */
function looseReceipts(random: RandomSource, headings: readonly string[], beside: readonly string[], customers: readonly string[]): Row[] {
  if (beside.length === 0 || !random.chance(0.1)) return [];
  const name = random.chance(0.7) ? random.pick(customers) : '';
  return [[...headings.map((_heading, column) => (column === 1 ? name : '')), ...cameIn(random, beside)]];
}

function tidyRow(random: RandomSource, index: number, customers: readonly string[]): Row {
  const invoiced = 45000 + random.below(1000);
  const cents = 1 + random.below(10_000_000);
  const received = random.chance(0.3) ? random.below(cents) : 0;
  return [
    index + 1,
    random.pick(customers),
    `HT${random.below(9)}`,
    `A${100 + random.below(40)}`,
    invoiced,
    random.pick(['月结30天', 'NET 45', '货到付款', '3个月', '']),
    random.chance(0.7) ? invoiced + random.below(90) : '',
    cents / 100,
    received / 100,
    (cents - received) / 100,
    '张三',
    '',
  ];
}

function receiptsOf(random: RandomSource, rows: readonly Row[]): Row[] {
  const lines = rows
    .filter(() => random.chance(0.5))
    .map(
      (row): Row => [
        45000 + random.below(1200),
        row[1] ?? '',
        random.chance(0.8) ? (row[3] ?? '') : '',
        random.below(100_000) / 100 - (random.chance(0.1) ? 500 : 0),
        random.pick(['', '', '人民币', 'USD']),
        '货款',
      ],
    );
  return [['收款日期', '客户', '发票号', '收款金额', '币种', '摘要'], ...lines];
}

function mutate(random: RandomSource, rows: Row[]): void {
  const at = random.below(rows.length + 1);
  const row = rows[at];
  switch (random.below(9)) {
    case 0:
    case 1:
    case 2:
      if (row !== undefined) row[random.below(row.length + 1)] = random.pick(strangeCells);
      break;
    case 3:
      rows.splice(at, 0, []);
      break;
    case 4:
      rows.splice(
        at,
        0,
        Array.from({ length: 1 + random.below(12) }, () => random.pick(strangeCells)),
      );
      break;
    case 5:
      rows.splice(at, 0, ['', random.pick(['小计', '合计', '本页合计']), '', '', '', '', '', random.below(1000), '', random.below(1000)]);
      break;
    case 6:
      if (row !== undefined) rows.splice(at, 0, [...row]);
      break;
    case 7:
      if (row !== undefined) rows[at] = row.map((value) => (typeof value === 'number' ? String(value) : value));
      break;
    case 8:
      if (row !== undefined) row.length = random.below(row.length + 1);
      break;
  }
}

function sheetOf(random: RandomSource, name: string, values: readonly Row[]): SourceSheet {
  const height = values.length;
  return {
    name,
    visible: random.chance(0.9),
    firstRow: random.below(3),
    firstColumn: random.below(3),
    values,
    hiddenRows: random.chance(0.2) ? [random.below(height + 1)] : [],
    tables:
      random.chance(0.1) && height > 2
        ? [{ name: 'T', row: random.below(height), column: 0, rows: 1 + random.below(height), columns: 1 + random.below(12) }]
        : [],
    ours: false,
  };
}
