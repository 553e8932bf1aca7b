import { askAboutCells } from '../../../src/jobs/month/ask-about-cells';
import { questionSentence } from '../../../src/jobs/question-sentence';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const askedOf = (cells: Cells, choices: ReadingChoices = {}): unknown => askAboutCells(readOf(ledgerOf(cells), choices), choices);
const balanceOf = (cells: Cells, choices: ReadingChoices): unknown => {
  const { main } = agedOf(ledgerOf(cells), '2025-12-31', choices);
  return [main.balanceCents, main.byStanding.待核实];
};

describe('a figure of two readings', () => {
  const cells: Cells = [
    ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Paid'],
    ['Oakfield', 'A1', '2025-05-01', '2025-06-01', '3.000', '0'],
    ['Oakfield', 'A2', '2025-05-01', '2025-06-01', '450', '0'],
  ];

  it('is asked about with its cell (R12)', () => {
    const question = askAboutCells(readOf(ledgerOf(cells)), {});
    expect(question).toEqual({ kind: 'decimalMark', sheetName: '应收明细', cell: 'E2', value: '3.000' });
    expect(question && [zhCN, enUS].map((texts) => questionSentence(question, texts))).toEqual([
      '单元格 应收明细!E2 的“3.000”可能是 3,000，也可能是 3，这一列看不出小数点用哪个：请指定小数点是“.”还是“,”',
      '"3.000" in cell 应收明细!E2 may be 3,000 or 3, and nothing in its column shows which; say whether the decimal mark is a point or a comma',
    ]);
  });

  it('is read by the answer, and asked about no more', () => {
    expect((['comma', 'point'] as const).map((decimalMark) => balanceOf(cells, { decimalMark }))).toEqual([
      [345000, 0],
      [45300, 0],
    ]);
    expect(askedOf(cells, { decimalMark: 'point' })).toBeNull();
  });

  it('leaves figures that show their mark as they are, whatever the answer', () => {
    const shown = cells.map((row, index) => (index === 2 ? [...row.slice(0, 4), '1.274,50', '0'] : row));
    expect(askedOf(shown)).toBeNull();
    expect(balanceOf(shown, { decimalMark: 'point' })).toEqual([427450, 0]);
  });

  it('in a column that shows a comma elsewhere is 12,500 or 12.5 by the answer', () => {
    const mixed: Cells = [
      ...cells.slice(0, 1),
      ['A', 'A1', '2025-05-01', '2025-06-01', '12,500', ''],
      ['B', 'B1', '2025-05-01', '2025-06-01', '1.274,50', ''],
    ];
    expect(askedOf(mixed)).toMatchObject({ kind: 'decimalMark', cell: 'E2', value: '12,500' });
    expect((['comma', 'point'] as const).map((decimalMark) => balanceOf(mixed, { decimalMark }))).toEqual([
      [128700, 0],
      [1377450, 0],
    ]);
  });
});

describe('dates that name a month alone', () => {
  const cells: Cells = [
    ['客户', '发票号', '开票月份', '应收', '已收'],
    ['甲', '1', '2025年5月', 1000, 0],
    ['乙', '2', '2025年8月', 500, 100],
    ['丙', '3', '2025-08-03', 500, 100],
  ];

  it('are asked about once for all of them (R1)', () => {
    const question = askAboutCells(readOf(ledgerOf(cells)), {});
    expect(question).toEqual({ kind: 'monthDay', sheetName: '应收明细', cell: 'C2', value: '2025年5月', rows: 2 });
    expect(question && questionSentence(question, enUS)).toBe(
      'The date "2025年5月" in cell 应收明细!C2 names a month and no day (2 such rows): say whether it means the first or the last day of the month',
    );
  });

  it('mean the day that was answered', () => {
    const classes = (monthDay: 'first' | 'last'): unknown => {
      const { ledger } = agedOf(ledgerOf(cells), '2025-12-31', { monthDay, creditDays: 0 });
      return ledger.rows.map(({ dueDay }) => dueDay);
    };
    expect([classes('first'), classes('last')]).toEqual([
      [45778, 45870, 45872],
      [45808, 45900, 45872],
    ]);
  });

  it('are not asked about where their rows stay unverified whatever the answer', () => {
    expect(
      askedOf([
        ['客户', '发票号', '开票日期', '到期日', '应收', '已收'],
        ['甲', '1', '2025年5月', '6月底', 1000, 0],
      ]),
    ).toBeNull();
  });
});

describe('words of a column of types', () => {
  const cells: Cells = [
    ['客户', '日期', '单据类型', '单据号', '金额'],
    ['甲', '2025-05-01', '销售出库', '1', 1000],
    ['甲', '2025-06-01', '收款单', '2', 400],
    ['乙', '2025-06-01', '费用冲抵', '3', 100],
    ['乙', '2025-03-01', '销售出库', '4', 600],
    ['乙', '2025-06-02', '费用冲抵', '5', 10],
    ['丙', '2025-06-02', '样品', '6', 1],
  ];
  const read = { creditDays: 0, netUnallocated: true } as const;

  it('that are not known are asked about one by one, with those answered before (R12)', () => {
    expect(askedOf(cells)).toEqual({ kind: 'whatType', sheetName: '应收明细', cell: 'C4', value: '费用冲抵', rows: 2, known: {} });
    const types = { 费用冲抵: 'payment' } as const;
    expect(askedOf(cells, { types })).toMatchObject({ kind: 'whatType', value: '样品', rows: 1, known: types });
    expect(askedOf(cells, { types: { ...types, 样品: 'none' } })).toBeNull();
  });

  it.each([
    ['payment', 109000],
    ['creditNote', 109000],
    ['invoice', 131000],
    ['none', 120000],
  ] as const)('are %s by the answer', (type, balance) => {
    expect(balanceOf(cells, { ...read, types: { 费用冲抵: type, 样品: 'none' } })).toEqual([balance, 0]);
  });
});
