import { a1Of } from '../../src/cells/a1';
import type { CellValue } from '../../src/cells/cell-value';
import type { Ledger } from '../../src/ledger/ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import type { SourceTable } from '../../src/cells/source-workbook';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../support/ledger-of-cells';

type Row = readonly CellValue[];

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];
const receiptHeadings = ['收款日期', '客户', '发票号', '金额', '摘要'];
const blank: Row = ['', '', '', '', ''];
const invoice: Row = ['甲', 'A1', '2025-01-01', '2025-03-05', 1000];
const receipts: readonly Row[] = [
  ['2025-04-05', '甲', 'A1', 400, ''],
  ['2025-05-05', '甲', 'A1', 100, ''],
];

function leftOutOf({ leftOut }: Ledger): [number, string][] {
  return leftOut.map(({ rowNumber, word }) => [rowNumber, word]);
}

function balancesOf(ledger: Ledger): [string, number][] {
  return ledger.rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
}

describe('printed sums', () => {
  it('leaves a row of figures alone out where they are the sums of the rows above (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        headings,
        ['甲', 'A1', '2025-01-01', '2025-03-05', 100],
        ['甲', 'A2', '2025-01-01', '2025-03-05', 200],
        ['', '', '', '', 300],
        ['乙', 'A3', '2025-01-01', '2025-03-05', 10],
        ['乙', 'A4', '2025-01-01', '2025-03-05', 20],
        ['', '', '', '', 30],
        blank,
        ['', '', '', '', 330],
      ]),
    );
    expect(leftOutOf(ledger)).toEqual([
      [4, ''],
      [7, ''],
      [9, ''],
    ]);
    expect(balancesOf(ledger)).toEqual([
      ['甲', 10000],
      ['甲', 20000],
      ['乙', 1000],
      ['乙', 2000],
    ]);
    expect(ledger.problems).toEqual([]);
  });

  it('keeps a row of figures alone that are no sum, under the name above (R12a)', () => {
    const ledger = readOf(ledgerOf([headings, invoice, ['甲', 'A2', '2025-01-01', '2025-03-05', 200], ['', '', '', '', 77]]));
    expect(leftOutOf(ledger)).toEqual([]);
    expect(balancesOf(ledger)).toEqual([
      ['甲', 100000],
      ['甲', 20000],
      ['甲', 7700],
    ]);
  });

  it.each(['合计（元）', '合计：人民币', '共计2笔', '小计（3户）', '以上合计'])(
    "knows %s in the name's or the number's place (R12)",
    (word) => {
      expect(leftOutOf(readOf(ledgerOf([headings, invoice, [word, '', '', '', 1000]])))).toHaveLength(1);
      expect(leftOutOf(readOf(ledgerOf([headings, invoice, ['', word, '', '', 1000]])))).toHaveLength(1);
    },
  );

  it("knows a name with 小计 behind it in the number's place (R12)", () => {
    expect(leftOutOf(readOf(ledgerOf([headings, invoice, ['', '甲公司小计', '', '', 1000]])))).toEqual([[3, '甲公司小计']]);
  });

  it('keeps an invoice whose note is 本年累计 (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        [...headings, '备注'],
        [...invoice, '本年累计'],
      ]),
    );
    expect(leftOutOf(ledger)).toEqual([]);
    expect(balancesOf(ledger)).toEqual([['甲', 100000]]);
  });

  it("leaves a receipts table's sum without a word out (R9, R12)", () => {
    const workbook = workbookOf(
      sheetOf('应收', [headings, invoice]),
      sheetOf('收款明细', [receiptHeadings, ...receipts, ['', '', '', 500, '']]),
    );
    expect(leftOutOf(readOf(workbook))).toEqual([[4, '']]);
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(50000);
  });
});

describe('lines below the table', () => {
  it('takes signatures under the printed sum for no entries (R12)', () => {
    const ledger = readOf(
      ledgerOf([headings, invoice, ['合计', '', '', '', 1000], ['财务经理', '', '', '总经理', ''], ['王芳', '', '', '李强', '2025-12-31']]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 100000]]);
    expect(ledger.problems).toEqual([]);
  });

  it("still lists a last row that can't be read (R12)", () => {
    const ledger = readOf(ledgerOf([headings, invoice, ['丙', '', '', '待定', '面议']]));
    expect(ledger.problems.map(({ place }) => a1Of(place))).toEqual(['E3', 'D3']);
    expect(balancesOf(ledger)).toEqual([
      ['甲', 100000],
      ['丙', 0],
    ]);
  });

  it('lists an unreadable row with a number below the printed sum (R12)', () => {
    const ledger = readOf(ledgerOf([headings, invoice, ['合计', '', '', '', 1000], ['丙', 'A9', '', '待定', '面议']]));
    expect(ledger.rows.map(({ customer }) => customer.name)).toEqual(['甲', '丙']);
  });
});

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
});

describe('headings', () => {
  it('scales every column under 金额（万元） of merged headings (R12c)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户名称', '发票号', '到期日', '金额（万元）', '', ''],
        ['', '', '', '应收', '已收', '余额'],
        ['甲', 'A1', '2025-03-05', 0.1, 0.03, 0.07],
      ]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 70000]]);
    expect(ledger.rows[0]).toMatchObject({ amountCents: 100000, receivedCents: 30000 });
  });

  it.each(['预计回款日期', '计划收款日期', '最近收款日期', '应收款日期', 'Expected Payment Date', 'Last Payment Date'])(
    'does not take %s for the day of settlement (R9)',
    (heading) => {
      const workbook = ledgerOf([
        [...headings, heading],
        [...invoice, '2025-11-30'],
      ]);
      expect(agedOf(workbook, '2025-12-31')).toMatchObject({ basis: 'snapshot', main: { balanceCents: 100000 } });
    },
  );

  it.each(['收款日期', 'Payment Date', 'Date Paid'])('does not take %s beside a balance for the day of settlement (R9)', (heading) => {
    const workbook = ledgerOf([
      [...headings, '未收余额', heading],
      [...invoice, 600, '2025-05-05'],
    ]);
    expect(agedOf(workbook, '2025-12-31')).toMatchObject({ basis: 'snapshot', main: { balanceCents: 60000 } });
  });

  it('knows 销售额 and 结余', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '业务日期', '到期日', '销售额', '已收', '结余'],
        ['甲', 'A1', '2025-01-01', '2025-03-05', 1000, 300, 700],
      ]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 70000]]);
  });

  it('names the columns that a question is about', () => {
    const recognition = recogniseLedger(
      ledgerOf([
        [...headings, '应收金额'],
        [...invoice, 7],
      ]),
      {},
    );
    expect(recognition).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', role: 'amount', columns: [{ column: 4 }, { column: 5 }] },
    });
  });
});

describe('names and currencies of groups', () => {
  it('takes 客户：甲公司 on a line of its own for 甲公司', () => {
    const ledger = readOf(ledgerOf([headings, ['客户：甲公司', '', '', '', ''], ['', 'A1', '2025-01-01', '2025-03-05', 1000]]));
    expect(balancesOf(ledger)).toEqual([['甲公司', 100000]]);
  });

  it('takes the customer of a title row without the unit behind it', () => {
    const ledger = readOf(
      ledgerOf([['客户：甲公司   单位：元'], ['日期', '凭证号', '摘要', '借方', '贷方'], ['2025-02-01', '记1', '销售', 1000, '']]),
    );
    expect(balancesOf(ledger)).toEqual([['甲公司', 100000]]);
  });

  const withCurrency = ['客户名称', '发票号', '开票日期', '到期日', '币种', '应收金额'];

  it('takes a blank currency for the home currency, never for a foreign one (R12d)', () => {
    const { mainCurrency, rows } = readOf(
      ledgerOf([withCurrency, ['甲', 'A1', '2025-01-01', '2025-03-05', '', 100], ['甲', 'A2', '2025-01-01', '2025-03-05', '美元', 10]]),
    );
    expect(mainCurrency).toBe('CNY');
    expect(rows.map(({ currency }) => currency)).toEqual(['CNY', 'USD']);
  });

  it('takes what was received by the balance to the base currency, too (R12d)', () => {
    const { rows } = readOf(
      ledgerOf([
        [...withCurrency, '未收余额', '本位币金额'],
        ['甲', 'A1', '2025-01-01', '2025-03-05', '人民币', 100, 60, 100],
        ['甲', 'A2', '2025-01-01', '2025-03-05', '美元', 100, 30, 700],
      ]),
    );
    expect(rows.map(({ statedBalanceCents, receivedCents }) => [statedBalanceCents, receivedCents])).toEqual([
      [6000, 4000],
      [21000, 49000],
    ]);
  });

  it('takes a blank currency with a blank customer from the row above (R12a, R12d)', () => {
    const { mainCurrency, rows } = readOf(
      ledgerOf([withCurrency, ['甲', 'A1', '2025-01-01', '2025-03-05', '美元', 100], ['', 'A2', '2025-01-01', '2025-03-05', '', 10]]),
    );
    expect(mainCurrency).toBe('USD');
    expect(rows.map(({ currency }) => currency)).toEqual(['USD', 'USD']);
  });
});
