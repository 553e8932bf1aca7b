import { disagreementsIn } from '../../../src/ledger/disagreement';
import type { Cells } from '../../support/ledger-of-cells';
import { agedOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';

/**
 * What each customer owes, in cents, with the printed sum's difference; `merges` are rows of the sheet, from and to, 0-based, in the
 * columns named.
 */
function figures(
  values: Cells,
  {
    merges = [],
    choices = {},
  }: { merges?: readonly [from: number, to: number, columns: readonly number[]][]; choices?: ReadingChoices } = {},
): unknown {
  const merged = merges.flatMap(([row, to, columns]) => columns.map((column) => ({ row, column, rows: to - row + 1, columns: 1 })));
  const { main, ledger, comparison } = agedOf(workbookOf(sheetOf('应收台账', values, { merges: merged })), '2025-12-31', choices);
  return {
    customers: main.customers.map(({ customer, balanceCents, byStanding }) => [customer.name, balanceCents, byStanding.贷项]),
    printed: comparison.kind === 'compared' ? comparison.differenceCents : comparison.kind,
    problems: ledger.problems.map(({ place }) => place.row),
  };
}

describe('furtherReceipts', () => {
  const headings = ['合同编号', '客户名称', '开票日期', '到期日', '开票金额', '回款日期', '回款金额', '欠款余额'];

  it('gives every receipt beside a merged invoice to that invoice (R9b)', () => {
    const values = [
      headings,
      ['HT1', '甲公司', '2025-01-05', '2025-02-05', 1000, '2025-03-01', 200, 400],
      ['', '', '', '', '', '2025-04-01', 300, ''],
      ['', '', '', '', '', '2025-05-01', 100, ''],
      ['HT2', '乙公司', '2025-03-05', '2025-04-05', 2000, '2025-06-01', 500, 1500],
    ];
    const whole = {
      customers: [
        ['乙公司', 150000, 0],
        ['甲公司', 40000, 0],
      ],
      printed: 0,
      problems: [],
    };
    expect(figures(values, { merges: [[1, 3, [0, 1, 2, 3, 4, 7]]] })).toEqual(whole);
    // Where no merges are told of, the balance bears it out.
    expect(figures(values)).toEqual(whole);
  });

  it('takes the last of the balances that run beside the receipts for what the invoice owes (R9b)', () => {
    expect(
      figures(
        [
          headings,
          ['HT1', '甲公司', '2025-01-05', '2025-02-05', 1000, '2025-03-01', 200, 800],
          ['', '', '', '', '', '2025-04-01', 300, 500],
          ['', '', '', '', '', '2025-05-01', 100, 400],
        ],
        { merges: [[1, 3, [0, 1, 2, 3, 4]]] },
      ),
    ).toEqual({ customers: [['甲公司', 40000, 0]], printed: 0, problems: [] });
  });

  const account: Cells = [
    ['客户：甲公司'],
    ['开票日期', '发票号', '开票金额', '到期日', '收款日期', '收款金额'],
    ['2025-01-05', 'A1', 1000, '2025-02-05', '2025-03-01', 600],
    ['2025-03-05', 'A2', 500, '2025-04-05', '2025-06-01', 100],
    ['', '', '', '', '2025-10-01', 50],
    ['合计', '', 1500, '', '', 750],
  ];

  it('takes a receipt below the last invoice for its customer’s, and compares what the ledger prints of both sides (R10, R12f)', () => {
    expect(figures(account)).toEqual({ customers: [['甲公司', 75000, -5000]], printed: 0, problems: [] });
    expect(figures(account, { choices: { netUnallocated: true } })).toEqual({
      customers: [['甲公司', 75000, 0]],
      printed: 0,
      problems: [],
    });
  });

  it('shows no agreement with a ledger whose printed 合计 knows of another receipt (R12f)', () => {
    const other = [...account.slice(0, -1), ['合计', '', 1500, '', '', 790]];
    expect(figures(other)).toEqual({ customers: [['甲公司', 75000, -5000]], printed: -4000, problems: [] });
  });

  it('takes no unnamed sum of the receipts above for one more (R12)', () => {
    const unnamed = [...account.slice(0, 4), ['', '', '', '', '', 700]];
    expect(figures(unnamed)).toEqual({ customers: [['甲公司', 80000, 0]], printed: 'nothingPrinted', problems: [] });
  });

  it('adds up what came in undated on the rows that an amount is merged over, beside lines on which nothing came (R9b)', () => {
    const undated: Cells = [
      ['客户', '发票号', '品名', '开票日期', '到期日', '应收金额', '已收金额', '未收'],
      ['甲公司', 'A1', '钢', '2025-01-05', '2025-02-05', 1000, 100, 600],
      ['', '', '铁', '', '', '', 300, ''],
      ['', '', '铝', '', '', '', '', ''],
      ['乙公司', 'B1', '铜', '2025-01-05', '2025-02-05', 500, 200, 300],
      ['合计', '', '', '', '', 1500, 600, 900],
    ];
    expect(figures(undated, { merges: [[1, 3, [0, 1, 3, 4, 5, 7]]] })).toEqual({
      customers: [
        ['甲公司', 60000, 0],
        ['乙公司', 30000, 0],
      ],
      printed: 0,
      problems: [],
    });
  });

  it('shares a receipt merged over several invoices out in their order (R9b)', () => {
    const shared: Cells = [
      ['客户', '发票号', '开票日期', '到期日', '开票金额', '收款日期', '收款金额'],
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, '2025-03-01', 1500],
      ['甲公司', 'A2', '2025-02-05', '2025-03-05', 1000, '', ''],
      ['甲公司', 'A3', '2025-03-05', '2025-04-05', 1000, '', ''],
    ];
    const { main, ledger } = agedOf(
      workbookOf(sheetOf('应收台账', shared, { merges: [5, 6].map((column) => ({ row: 1, column, rows: 3, columns: 1 })) })),
      '2025-12-31',
    );
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([0, 50000, 100000]);
    expect(ledger.receipts?.map(({ amountCents }) => amountCents)).toEqual([100000, 50000]);
  });

  it('takes no receipt as large as the one above for its sum (R12)', () => {
    const months: Cells = [
      ['2025年应收台账'],
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '9月回款', '10月回款'],
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, 100, ''],
      ['', '', '', '', '', '', 100],
    ];
    expect(figures(months)).toMatchObject({ customers: [['甲公司', 80000, -10000]] });
  });

  it('holds 累计 of its row against the sum printed under it (R12)', () => {
    const cumulative: Cells = [
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '一次回款日期', '一次回款金额', '累计回款', '未收'],
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 800, '2025-03-01', 100, 100, 700],
      ['甲公司', '', '', '', '', '2025-04-01', 50, 50, ''],
      ['合计', '', '', '', 800, '', 150, 150, 700],
    ];
    const aged = agedOf(workbookOf(sheetOf('应收台账', cumulative)), '2025-12-31');
    expect(disagreementsIn(aged)).toEqual([]);
    expect(aged.main.balanceCents).toBe(65000);
  });

  it('names a receipt of nobody (R12)', () => {
    const nobody: Cells = [
      ['客户', '发票号', '开票日期', '到期日', '开票金额', '收款日期', '收款金额'],
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, '2025-03-01', 600],
      ['小计', '', '', '', 1000, '', 600],
      ['', '', '', '', '', '2025-10-01', 50],
    ];
    expect(figures(nobody)).toEqual({
      customers: [
        ['甲公司', 40000, 0],
        ['（客户不明）', -5000, -5000],
      ],
      printed: 'nothingPrinted',
      problems: [3],
    });
  });
});
