import { formatCents } from '../../../src/domain/money/cents';
import { shareReceived } from '../../../src/ledger/shapes/share-received';
import { agedOf, ledgerOf, readOf, sheetOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const lines = (heading: string, ...rows: readonly (readonly [number, string | number])[]): Cells => [
  ['客户', '合同号', '开票日期', '到期日', '开票金额', heading],
  ...rows.map((row, index) => [`客户${index}`, `P${index}`, '2025-01-01', '2025-02-01', ...row]),
];

describe('shareReceived', () => {
  it.each<[string, readonly (readonly [number, string | number])[], string]>([
    [
      '已回款比例',
      [
        [100000, 0.3],
        [50000, 0.5],
        [10, 1],
      ],
      '95000.00',
    ],
    [
      '已收比例',
      [
        [100000, '30%'],
        [50000, ''],
        [100.01, '33.3％'],
      ],
      '120066.71',
    ],
    [
      '回款进度',
      [
        [100000, 30],
        [50000, 100],
        [10, 0],
      ],
      '70010.00',
    ],
    [
      '% Paid',
      [
        [100000, 0.3],
        [50000, 0],
      ],
      '120000.00',
    ],
  ])('reckons by %s what was received, and says so (R9c)', (heading, rows, balance) => {
    const { main, ledger } = agedOf(ledgerOf(lines(heading, ...rows)), '2025-12-31');
    expect(formatCents(main.balanceCents)).toBe(balance);
    expect(ledger.notices).toContainEqual({ kind: 'receivedByShare', sheetName: '应收明细', heading });
    expect(ledger.notices.filter(({ kind }) => kind === 'unusedColumns')).toEqual([]);
  });

  it('reckons by 回款比例 where some of it is none, as no contract asks, and leaves it where all might be asked', () => {
    const cells = lines('回款比例', [100000, 0.3], [50000, 0], [10, 1]);
    const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31');
    expect(formatCents(main.balanceCents)).toBe('120000.00');
    expect(ledger.notices).toContainEqual({ kind: 'receivedByShare', sheetName: '应收明细', heading: '回款比例' });
    const unsure = sheetOf('账', lines('回款比例', [100000, 0.3], [50000, 0.5]));
    expect(shareReceived(unsure)).toBe(unsure);
  });

  it('reckons by the column of shares that the user has chosen for what came in', () => {
    const cells = lines('付款比例', [100000, '30%'], [50000, '50%']);
    const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31', { columns: { received: 5 } });
    expect(formatCents(main.balanceCents)).toBe('95000.00');
    expect(ledger.notices).toContainEqual({ kind: 'receivedByShare', sheetName: '应收明细', heading: '付款比例' });
  });

  it.each<[string, Cells]>([
    ['says what the contract asks', lines('付款比例', [100, 0.3], [200, 0.3])],
    ['holds what is no share', lines('已回款比例', [100, 0.3], [200, '少许'])],
    ['is over the whole', lines('已回款比例', [100, 30], [200, 130])],
  ])('leaves a sheet as it is whose column %s', (_what, cells) => {
    const sheet = sheetOf('账', cells);
    expect(shareReceived(sheet)).toBe(sheet);
  });

  it('leaves what was received in money to that', () => {
    const [headings = [], ...rows] = lines('已回款比例', [100, 0.3]);
    const cells = [[...headings, '已收金额'], ...rows.map((row) => [...row, 40])];
    expect(readOf(ledgerOf(cells)).rows[0]?.statedBalanceCents).toBe(6000);
  });
});
