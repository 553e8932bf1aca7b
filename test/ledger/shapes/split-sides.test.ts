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

  it('leaves the side of a balance what it is', () => {
    const cells: Cells = [
      ['客户', '发票号', '到期日', '金额', '方向', '余额'],
      ['甲公司', 'A1', '2025-02-05', 100, '借', 100],
      ['乙公司', 'B1', '2025-02-06', 200, '贷', 50],
    ];
    expect(readOf(ledgerOf(cells)).layout.columns).toMatchObject({ amount: 3, balance: 5 });
  });
});
