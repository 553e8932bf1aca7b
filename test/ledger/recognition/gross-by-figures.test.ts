import { formatCents } from '../../../src/domain/money/cents';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const withHeadings = (headings: readonly string[], ...rows: Cells): Cells => [
  ['客户名称', '发票号', '开票日期', '到期日', ...headings],
  ...rows.map((row, index) => ['甲公司', `A${index}`, '2025-01-05', '2025-02-05', ...row]),
];
/** Billed 600.00, of which 450.00 came in: 150.00 is left. */
const rows: Cells = [
  [100, 100, 0],
  [200, 50, 150],
  [300, 300, 0],
];

const owedBy = (cells: Cells, choices: ReadingChoices = {}): string =>
  formatCents(agedOf(ledgerOf(cells), '2025-12-31', choices).main.balanceCents);
const readAs = (cells: Cells): { amount: number | undefined; balance: number | undefined } => {
  const { amount, balance } = readOf(ledgerOf(cells)).layout.columns;
  return { amount, balance };
};

describe('one column of sums that headings name 应收, another that they do not (R9c)', () => {
  it.each([
    ['开票金额', '已回款', '应收账款'],
    ['销售金额', '回款金额', '应收账款'],
    ['出库金额', '已付款', '应收款'],
    ['含税金额', '收款', '应收'],
    ['价税合计', '累计收款', '应收账款'],
    ['开票金额', '收款金额', '应收金额'],
    ['Goods shipped', 'Paid', 'Receivable'],
  ])('takes %s less %s for what is left where that is %s', (...headings) => {
    const cells = withHeadings(headings, ...rows);
    expect(owedBy(cells)).toBe('150.00');
    expect(readAs(cells)).toEqual({ amount: 4, balance: 6 });
  });

  it('takes what the rows bear out for the balance, whatever its name, and 应收账款 for what was billed', () => {
    const cells = withHeadings(['应收账款', '已收', '客户挂账'], ...rows);
    expect(owedBy(cells)).toBe('150.00');
    expect(readAs(cells)).toEqual({ amount: 4, balance: 6 });
  });

  it('stands by a slip of the pen, and by columns that the user has chosen', () => {
    const slip = withHeadings(['开票金额', '已回款', '应收账款'], ...rows, ...rows, ...rows, [100, 40, 61], [100, 0, 100]);
    expect(readAs(slip)).toEqual({ amount: 4, balance: 6 });
    const cells = withHeadings(['开票金额', '已回款', '应收账款'], ...rows);
    expect(owedBy(cells, { columns: { amount: 6 } })).toBe('-300.00');
    expect(owedBy(cells, { columns: { balance: null } })).toBe('-300.00');
  });

  it('takes off once what 应收金额 is less by already, and what came in', () => {
    const cells = withHeadings(['发货价值', '退货', '应收金额', '已收'], [100, 10, 90, 90], [200, 0, 200, 50], [300, 30, 270, 0]);
    expect(owedBy(cells)).toBe('420.00');
  });

  it.each(['合同金额', '开票金额', '销售额'])(
    'leaves 应收金额 what was billed beside %s where no row that was paid says else',
    (heading) => {
      // Of one of twenty contracts 300.00 is billed, of the others all; on one of these 100.00 came in.
      const sums = Array.from({ length: 20 }, (_unused, index) => [1000 + index * 37.13, 1000 + index * 37.13, index === 9 ? 100 : 0]);
      const part = sums.map(([whole = 0, billed = 0, came = 0], index) => [whole, index === 4 ? 300 : billed, came]);
      const cells = withHeadings([heading, '应收金额', '已收金额'], ...part);
      expect(readAs(cells)).toEqual({ amount: 5, balance: undefined });
      expect(owedBy(cells)).toBe('26106.18');
    },
  );

  it('sees no balance in columns that agree where nothing came in', () => {
    const cells = withHeadings(['合同价款', '已收', '应收账款'], [100, 0, 100], [200, 0, 200]);
    expect(readAs(cells)).toEqual({ amount: 6, balance: undefined });
  });
});

describe('应收账款 beside 已收, of which no column tells what was billed (R9c)', () => {
  const asked = (cells: Cells, choices: ReadingChoices = {}) => recogniseLedger(ledgerOf(cells), choices);
  const cells = withHeadings(['合同金额', '已收款', '应收账款'], [1000, 0, 260], [700, 175, 0], [800, 204, 0], [900, 100, 150]);

  it('is asked about where invoices that were paid hold 0 there, and is what the user says', () => {
    const question = {
      kind: 'whichColumn',
      sheetName: '应收明细',
      role: 'balance',
      columns: [{ column: 6, heading: '应收账款' }],
      against: [{ column: 5, heading: '已收款' }],
    };
    expect(asked(cells)).toEqual({ kind: 'question', question });
    expect(owedBy(cells, { columns: { balance: 6 } })).toBe('410.00');
    expect(owedBy(cells, { columns: { balance: null } })).toBe('-69.00');
  });

  it('is asked about where no invoice was paid in full and most hold less than what came in', () => {
    const partly = withHeadings(['已收款', '应收账款'], [80, 20], [70, 30], [60, 40], [10, 90]);
    expect(asked(partly)).toMatchObject({ kind: 'question', question: { role: 'balance', columns: [{ column: 5 }] } });
  });

  it.each([
    {
      beside: 'invoices paid in full',
      own: [
        [100, 100],
        [200, 200],
        [0, 50],
      ],
    },
    {
      beside: 'an advance that is one of several',
      own: [
        [100, 0],
        [200, 20],
        [300, 300],
        [0, 300],
      ],
    },
    {
      beside: 'parts that came in',
      own: [
        [100, 20],
        [200, 20],
        [300, 30],
      ],
    },
  ])('is what was billed beside $beside', ({ own }) => {
    expect(readAs(withHeadings(['应收账款', '已收款'], ...own))).toEqual({ amount: 4, balance: undefined });
  });

  it('is no question where its heading says that it was billed', () => {
    expect(owedBy(withHeadings(['开票金额', '已收款'], [0, 100], [200, 0]))).toBe('100.00');
  });
});
