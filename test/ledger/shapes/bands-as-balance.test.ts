import { formatCents } from '../../../src/domain/money/cents';
import { bandsAsBalance } from '../../../src/ledger/shapes/bands-as-balance';
import { agedOf, ledgerOf, sheetOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const lines = (headings: readonly string[], ...rows: Cells): Cells => [
  ['客户', '发票号', '到期日', ...headings],
  ...rows.map((row, index) => [`客户${index}`, `A${index}`, '2025-11-15', ...row]),
];
const balanceOf = (cells: Cells): string => formatCents(agedOf(ledgerOf(cells), '2025-12-31').main.balanceCents);

describe('bandsAsBalance', () => {
  it('takes what the bands of a row come to for what is left of its invoice (R9c)', () => {
    const bands = ['发票金额', '未到期', '1-30天', '31-60天', '60天以上'];
    expect(balanceOf(lines(bands, [1000, 0, 0, 400, 0], [2000, 0, 0, 0.1, 0.2], [300, 0, 0, 0, 0]))).toBe('400.30');
  });

  it('needs no column of amounts beside them', () => {
    expect(balanceOf(lines(['30天以内', '31-60天', '60天以上'], ['', 400, ''], ['', '1,200.50', '']))).toBe('1600.50');
  });

  it('leaves what can not be read unread', () => {
    const { ledger } = agedOf(ledgerOf(lines(['30天以内', '31-60天'], ['', 400], ['', '四百多'])), '2025-12-31');
    expect(ledger.problems.map(({ place, reason }) => [place.row, reason.kind])).toEqual([[2, 'amountUnreadable']]);
  });

  it.each<[string, Cells]>([
    ['says what is left', lines(['发票金额', '未收余额', '1-30天', '31-60天'], [1000, 400, 0, 400])],
    ['says what was received', lines(['发票金额', '已收金额', '1-30天', '31-60天'], [1000, 600, 0, 400])],
    [
      'dates nothing',
      [
        ['客户', '发票号', '1-30天', '31-60天'],
        ['甲公司', 'A1', 0, 400],
      ],
    ],
  ])('leaves a sheet as it is that %s', (_what, cells) => {
    const sheet = sheetOf('账', cells);
    expect(bandsAsBalance(sheet)).toBe(sheet);
  });
});
