import type { CellValue } from '../../../src/cells/cell-value';
import type { SourceSheet, SourceTable } from '../../../src/cells/source-workbook';
import type { Ledger } from '../../../src/ledger/ledger';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

type Row = readonly CellValue[];

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];
const receiptHeadings = ['收款日期', '客户', '发票号', '金额', '摘要'];
const blank: Row = ['', '', '', '', ''];
const invoice: Row = ['甲', 'A1', '2025-01-01', '2025-03-05', 1000];
const receipts: readonly Row[] = [
  ['2025-04-05', '甲', 'A1', 400, ''],
  ['2025-05-05', '甲', 'A1', 100, ''],
];

function balancesOf(ledger: Ledger): [string, number][] {
  return ledger.rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
}

describe('tables beside and below', () => {
  it.each([
    [
      'right',
      [
        [...headings, '', ...receiptHeadings],
        [...invoice, '', ...(receipts[0] ?? [])],
        [...blank, '', ...(receipts[1] ?? [])],
      ],
    ],
    [
      'right, under titles',
      [
        ['应收明细', '', '', '', '', '', '收款明细', '', '', '', ''],
        [...headings, '', ...receiptHeadings],
        [...invoice, '', ...(receipts[0] ?? [])],
        [...blank, '', ...(receipts[1] ?? [])],
      ],
    ],
    [
      'left',
      [
        [...receiptHeadings, '', ...headings],
        [...(receipts[0] ?? []), '', ...invoice],
        [...(receipts[1] ?? []), '', ...blank],
      ],
    ],
  ])("reads a receipts table on the ledger's %s (R9, R39)", (_side, values) => {
    const workbook = ledgerOf(values);
    expect(balancesOf(readOf(workbook))).toEqual([['甲', 100000]]);
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(50000);
  });

  it('reads one ledger across a blank column', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户名称', '发票号', '到期日', '应收金额', '', '已收金额', '未收余额', '业务员'],
        ['甲', 'A1', '2025-03-05', 1000, '', 300, 700, '王'],
      ]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 70000]]);
  });

  const table = (row: number, column: number, rows: number): SourceTable => ({ name: `T${row}${column}`, row, column, rows, columns: 5 });

  it.each([
    ['below', [headings, invoice, blank, ['收款明细', '', '', '', ''], receiptHeadings, ...receipts], [table(0, 0, 2), table(4, 0, 3)]],
    [
      'beside',
      [
        [...headings, '', ...receiptHeadings],
        [...invoice, '', ...(receipts[0] ?? [])],
        [...blank, '', ...(receipts[1] ?? [])],
      ],
      [table(0, 0, 2), table(0, 6, 3)],
    ],
  ])("reads receipts in an Excel table %s the ledger's (R9)", (_side, values, tables) => {
    expect(agedOf(workbookOf(sheetOf('应收', values, { tables })), '2025-12-31').main.balanceCents).toBe(50000);
  });

  it.each([
    ['收款日期', '付款单位', '发票号码', '金额', '摘要'],
    ['日期', '客户名称', '发票号', '金额', '摘要'],
  ])('reads more receipts than invoices below the ledger, under %s and a title (R9)', (...texts) => {
    const many = Array.from({ length: 40 }, (_unused, index): Row => ['2025-04-05', '甲', 'A1', index === 0 ? 10.5 : 1, '货款']);
    const workbook = ledgerOf([headings, invoice, ['合计', '', '', '', 1000], blank, ['收款明细', '', '', '', ''], texts, ...many]);
    expect(readOf(workbook).rows).toHaveLength(1);
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(95050);
  });

  it('counts rows typed below an Excel table (R12)', () => {
    const ledger = readOf(
      workbookOf(sheetOf('应收', [headings, invoice, blank, ['丙', 'A9', '2025-01-01', '2025-03-05', 10]], { tables: [table(0, 0, 2)] })),
    );
    expect(balancesOf(ledger)).toEqual([
      ['甲', 100000],
      ['丙', 1000],
    ]);
  });

  it.each([false, true])(
    'tells of another table of debts beside the ledger that is not read, sheets joined or not: %s (R9c)',
    (isJoined) => {
      const sheet = (name: string, month: string): SourceSheet =>
        sheetOf(name, [
          [...headings, '', '客户', '单据号', '欠款金额'],
          ['甲', `A${month}`, `2025-${month}-01`, '2025-12-05', 1000, '', '丙', `B${month}`, 5000],
        ]);
      const workbook = workbookOf(sheet('9月', '09'), ...(isJoined ? [sheet('10月', '10')] : []));
      const { notices, rows } = readOf(workbook, isJoined ? { allSheets: true } : {});
      expect(rows.map(({ amountCents }) => amountCents)).toEqual(isJoined ? [100000, 100000] : [100000]);
      expect(notices.find(({ kind }) => kind === 'tablesBesideUnread')).toMatchObject({
        sheetName: '9月',
        columns: ['G:I'],
        isOther: true,
      });
    },
  );

  it('tells of no table beside the ledger that is read, or that says nothing of debts', () => {
    const beside = (...table: readonly Row[]): Row[] => [
      [...headings, '', ...(table[0] ?? [])],
      [...invoice, '', ...(table[1] ?? [])],
    ];
    const tables: readonly (readonly Row[])[] = [
      [receiptHeadings, receipts[0] ?? []],
      [
        ['客户', '付款条件', '电话'],
        ['甲', '月结30天', '123'],
      ],
      [
        ['客户', '计划号', '到期日', '金额'],
        ['甲', 'P1', '2025-10-01', 100],
      ],
    ];
    expect(tables.map((table) => readOf(ledgerOf(beside(...table))).notices.filter(({ kind }) => kind === 'tablesBesideUnread'))).toEqual([
      [],
      [],
      [],
    ]);
  });
});
