import { formatCents } from '../../src/domain/money/cents';
import { agedOf, ledgerOf, readOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

const asOf = '2025-12-31';

function balanceOf(cells: Cells): string {
  return formatCents(agedOf(ledgerOf(cells), asOf).main.balanceCents);
}

describe('the side beside a balance (R10)', () => {
  it.each<[string, Cells]>([
    [
      'before it',
      [
        ['客户', '发票号', '到期日', '方向', '余额'],
        ['甲', 'A1', '2025-10-01', '借', 1000],
        ['乙', 'A2', '2025-10-05', '贷', 300],
        ['丙', 'A3', '2025-10-05', '平', 0],
      ],
    ],
    [
      'behind it',
      [
        ['客户', '发票号', '到期日', '余额', '借/贷'],
        ['甲', 'A1', '2025-10-01', '1,000.00', '借'],
        ['乙', 'A2', '2025-10-05', '300.00', '贷'],
      ],
    ],
    [
      'elsewhere in a table of balances alone',
      [
        ['客户', '方向', '发票号', '到期日', '余额'],
        ['甲', '借', 'A1', '2025-10-01', 1000],
        ['乙', '贷', 'A2', '2025-10-05', 300],
      ],
    ],
    [
      'in English',
      [
        ['Customer', 'Invoice No', 'Due Date', 'Balance', 'Dr/Cr'],
        ['A', 'A1', '2025-10-01', 1000, 'Dr'],
        ['B', 'A2', '2025-10-05', 300, 'Cr'],
      ],
    ],
    [
      'beside what was owed and received',
      [
        ['客户', '发票号', '到期日', '应收金额', '已收金额', '方向', '余额'],
        ['甲', 'A1', '2025-10-01', 1000, 0, '借', 1000],
        ['乙', 'A2', '2025-10-05', 100, 400, '贷', 300],
      ],
    ],
  ])('is its sign: %s', (_where, cells) => {
    expect(balanceOf(cells)).toBe('700.00');
  });

  it('makes no figure of a minus on the side of 贷, which may turn it round (R12)', () => {
    const { problems } = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '方向', '余额'],
        ['甲', 'A1', '2025-10-01', '借', 1000],
        ['乙', 'A2', '2025-10-05', '贷', -300],
      ]),
    );
    expect(problems.map(({ value, reason }) => [value, reason.kind])).toEqual([[-300, 'amountUnreadable']]);
  });

  it('leaves balances alone whose column of sides says other things', () => {
    expect(
      balanceOf([
        ['客户', '发票号', '到期日', '方向', '余额'],
        ['甲', 'A1', '2025-10-01', '出口', 1000],
        ['乙', 'A2', '2025-10-05', '内销', 300],
      ]),
    ).toBe('1300.00');
  });
});

describe('a deduction written as a negative among positive ones (R9b)', () => {
  it('raises what is owed, and is told', () => {
    const cells: Cells = [
      ['客户', '发票号', '到期日', '应收金额', '退货金额', '已收金额'],
      ['甲', 'A1', '2025-10-01', 1000, -100, 300],
      ['乙', 'A2', '2025-10-05', 800, 50, 0],
    ];
    expect(balanceOf(cells)).toBe('1550.00');
    expect(readOf(ledgerOf(cells)).notices).toContainEqual({ kind: 'reductionNegative', sheetName: '应收明细', rowNumbers: [2] });
  });
});
