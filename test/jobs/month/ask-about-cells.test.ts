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

describe('months beside due dates (R1)', () => {
  const headings = ['客户', '所属月份', '应交日期', '应交金额', '已交金额'];
  const months = (heading: string, due = '2026-02-10'): Cells => [
    headings.map((own) => (own === '所属月份' ? heading : own)),
    ['甲', '2026-01', '2026-01-10', 1000, 0],
    ['乙', '2026-02', due, 800, 100],
  ];
  const asked = (cells: Cells): unknown => askAboutCells(readOf(ledgerOf(cells)), {})?.kind ?? null;

  it.each(['所属月份', '费用月份', '账单月份', '月份'])('need no question in %s: their first day does, which is said', (heading) => {
    const { rows, notices } = readOf(ledgerOf(months(heading)));
    expect(asked(months(heading))).toBeNull();
    expect(rows.map(({ invoiceDay }) => invoiceDay)).toEqual([46023, 46054]);
    expect(notices.flatMap((notice) => (notice.kind === 'monthsFromFirst' ? [notice.heading] : []))).toEqual([heading]);
  });

  it('follow what the user has said of them', () => {
    const { rows, notices } = readOf(ledgerOf(months('所属月份')), { monthDay: 'last' });
    expect(rows.map(({ invoiceDay }) => invoiceDay)).toEqual([46053, 46081]);
    expect(notices.map(({ kind }) => kind)).not.toContain('monthsFromFirst');
  });

  it('are asked about where a row falls due on no day of its own, or a column of dates holds them', () => {
    expect(asked(months('所属月份', ''))).toBe('monthDay');
    expect(asked(months('开票日期'))).toBe('monthDay');
  });
});

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

describe('a column of what is kept back or was paid beforehand', () => {
  const headings = ['甲方', '项目', '结算日期', '付款到期日', '结算金额', '质保金（5%，两年后）', '定金', '已收金额'];
  const cells: Cells = [
    headings,
    ['绿城建设', 'X1', '2025-03-01', '2025-04-01', 500000, 25000, '', 300000],
    ['万科地产', 'X2', '2025-05-01', '2025-06-01', 200000, 10000, 5000, 100000],
  ];

  it('is asked about where nothing says what is left, one after the other (R9c, R10)', () => {
    const question = askAboutCells(readOf(ledgerOf(cells)), {});
    expect(question).toEqual({
      kind: 'whatSum',
      sheetName: '应收明细',
      cell: 'F1',
      heading: '质保金',
      of: 'retention',
      total: '35000.00',
      known: {},
    });
    expect(question && [zhCN, enUS].map((texts) => questionSentence(question, texts))).toEqual([
      '工作表“应收明细”没有未收的列，“质保金”列共 35000.00 元：请指定它是否从余额中扣除（另行到期、不在本表催收的扣除；应收金额里已不含它的不扣）',
      'Sheet "应收明细" has no column of what is left, and column "质保金" holds 35000.00 in all: say whether it is taken off the balances (where it falls due apart and is not claimed here) or not (where the amounts do not hold it)',
    ]);
    const sums = { 质保金: 'less' } as const;
    expect(askedOf(cells, { sums })).toMatchObject({ kind: 'whatSum', heading: '定金', of: 'advance', total: '5000.00', known: sums });
    expect(askedOf(cells, { sums: { ...sums, 定金: 'apart' } })).toBeNull();
  });

  it.each([
    ['less', 'less', 26000000],
    ['less', 'apart', 26500000],
    ['apart', 'less', 29500000],
    ['apart', 'apart', 30000000],
  ] as const)('is %s and %s by the answers, which is told', (retention, advance, balance) => {
    const choices = { sums: { 质保金: retention, 定金: advance } };
    expect(balanceOf(cells, choices)).toEqual([balance, 0]);
    expect(readOf(ledgerOf(cells), choices).notices.flatMap((notice) => (notice.kind === 'sumsBeside' ? [notice.chosen] : []))).toEqual(
      expect.arrayContaining([retention, advance]),
    );
  });

  it('lowers the balance when it is written as negatives, too', () => {
    const negative: Cells = [headings, ['绿城建设', 'X1', '2025-03-01', '2025-04-01', 500000, -25000, '', 300000]];
    expect(balanceOf(negative, { sums: { 质保金: 'less' } })).toEqual([17500000, 0]);
  });

  it('is not asked about where a column says what is left', () => {
    const [, ...rows] = cells;
    const left = [...headings.slice(0, 5), '质保金', '已收金额', '未收金额'];
    expect(askedOf([left, ...rows.map((row) => [...row.slice(0, 6), 0, row[4] ?? ''])])).toBeNull();
  });
});
