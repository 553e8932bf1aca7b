import { formatCents } from '../../../src/domain/money/cents';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const owedBy = (cells: Cells, choices: ReadingChoices = {}): string =>
  formatCents(agedOf(ledgerOf(cells), '2025-12-31', choices).main.balanceCents);

/** Billed 300.00, of which 100.00 and 40.00 came in: 160.00 is left. */
const withSides = (heading: string, debit: string, credit: string): Cells => [
  ['日期', '客户', '发票号', '到期日', heading, '金额'],
  ['2025-01-05', '甲公司', 'A1', '2025-02-05', debit, 100],
  ['2025-01-06', '乙公司', 'B1', '2025-02-06', debit, 200],
  ['2025-02-01', '甲公司', 'A1', '', credit, 100],
  ['2025-02-02', '乙公司', 'B1', '', credit, 40],
];

describe('sums beside a column that says on which side each stands (R10)', () => {
  it.each([
    ['方向', '借', '贷'],
    ['借贷方向', '借', '贷'],
    ['借/贷', '借', '贷'],
    ['借贷', '借方', '贷方'],
    ['收支', '应收', '收款'],
    ['类型', '借', '贷'],
    ['Dr/Cr', 'Dr', 'Cr'],
    ['记账', '借', '贷'],
  ])('takes what came in off what is owed under %s with a due date beside it', (...words) => {
    expect(owedBy(withSides(...words))).toBe('160.00');
  });

  it('takes the column that the user has chosen for the side, and one that is not beside the sums', () => {
    const cells = withSides('方向', '借', '贷');
    expect(owedBy(cells, { columns: { direction: 4 } })).toBe('160.00');
    const apart = cells.map(([day = '', customer = '', number = '', due = '', side = '', sum = '']) => [
      side,
      day,
      customer,
      number,
      due,
      sum,
    ]);
    expect(owedBy(apart)).toBe('160.00');
  });

  it('adds no sum of neither side, and names it', () => {
    const cells = [...withSides('方向', '借', '贷'), ['2025-02-03', '乙公司', 'B2', '2025-03-03', '冲', 30]];
    expect(owedBy(cells)).toBe('160.00');
    expect(readOf(ledgerOf(cells)).problems).toMatchObject([{ place: { row: 5, column: 5 }, reason: { kind: 'amountUnreadable' } }]);
  });

  it('takes what is marked 贷 off what is owed where the other rows bear no mark', () => {
    expect(owedBy(withSides('记账', '', '贷'))).toBe('160.00');
  });

  it.each([
    ['信用等级', 'D', 'C'],
    ['客户等级', 'C', 'C'],
    ['分级', '', 'C'],
    ['Class', 'D', 'C'],
    ['Payment method', 'Debit', 'Credit'],
    ['Terms', 'Credit', 'Credit'],
    ['Sold on', '', 'Credit'],
    ['付款方式', 'credit', 'debit'],
  ])('takes %s for no side, whether %s or %s stands in it', (heading, one, other) => {
    const cells: Cells = [
      ['日期', '客户', '发票号', '到期日', heading, '金额'],
      ['2025-01-05', '甲公司', 'A1', '2025-02-05', one, 100.5],
      ['2025-01-06', '乙公司', 'B1', '2025-02-06', other, 200],
      ['2025-02-01', '丙公司', 'C1', '2025-03-01', one, 110],
    ];
    expect(owedBy(cells)).toBe('410.50');
  });

  it('leaves the side of a balance what it is', () => {
    const cells: Cells = [
      ['客户', '发票号', '到期日', '金额', '方向', '余额'],
      ['甲公司', 'A1', '2025-02-05', 100, '借', 100],
      ['乙公司', 'B1', '2025-02-06', 200, '贷', 50],
    ];
    expect(readOf(ledgerOf(cells)).layout.columns).toMatchObject({ amount: 3, balance: 5 });
  });

  describe('beside what is open of each item', () => {
    const headings = ['往来单位', '单据类型', '单据编号', '单据日期', '到期日', '借/贷', '单据金额', '未核销金额'];
    const items = (left: readonly [number, number, number, number], type = '收款单'): Cells => [
      headings,
      ['甲公司', '应收单', 'Y1', '2025-01-05', '2025-02-05', '借', 100, left[0]],
      ['甲公司', type, 'S1', '2025-01-20', '', '贷', 90, left[1]],
      ['乙公司', '应收单', 'Y2', '2025-01-06', '2025-02-06', '借', 200, left[2]],
      ['甲公司', '应收单', 'Y3', '2025-03-01', '2025-04-01', '借', 50, left[3]],
    ];
    const inParts = (cells: Cells): string[] => {
      const { main } = agedOf(ledgerOf(cells), '2025-12-31', { creditDays: 30 });
      return [formatCents(main.balanceCents), formatCents(main.byStanding.贷项)];
    };

    it.each(['收款单', '红字应收单', '其他'])('counts what is left of a %s on the side of 贷 as a credit, and asks nothing', (type) => {
      const cells = items([40, 30, 200, 50], type);
      const typed = type === '收款单' ? cells : cells.map((row) => row.filter((_cell, column) => column !== 1));
      expect(inParts(typed)).toEqual(['260.00', '-30.00']);
    });

    it('knows a balance that runs from line to line of its customer, whose items count in full', () => {
      const { main } = agedOf(ledgerOf(items([100, 10, 200, 60])), '2025-12-31', { creditDays: 30, netUnallocated: true });
      expect(formatCents(main.balanceCents)).toBe('260.00');
      expect(formatCents(main.byStanding.贷项)).toBe('0.00');
    });

    it('knows one that runs by invoice, and one that is more than its item', () => {
      const cells: Cells = [
        ['客户', '发票号', '日期', '到期日', '借/贷', '金额', '摘要', '余额'],
        ['甲公司', 'A1', '2025-01-05', '2025-02-05', '借', 100, '', 100],
        ['甲公司', 'A2', '2025-01-06', '2025-02-06', '借', 300, '', 300],
        ['甲公司', 'A1', '2025-02-01', '', '贷', 80, '', 20],
      ];
      expect(owedBy(cells)).toBe('320.00');
      expect(owedBy(cells.map((row) => (row[1] === 'A1' && row[4] === '贷' ? [...row.slice(0, 5), 10, '', 90] : row)))).toBe('390.00');
    });
  });
});
