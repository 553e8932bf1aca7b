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

  it.each<[string, string]>([
    ['发票金额', '70000.00'],
    ['发票金额(万元)', '70000.00'],
  ])('takes the unit of the bands beside %s for that of what is left (R12c)', (amount, balance) => {
    const whole = amount === '发票金额' ? 80000 : 8;
    expect(balanceOf(lines([amount, '30天以内(万元)', '31-60天(万元)', '60天以上(万元)'], [whole, 4, '', ''], [whole, '', 2.5, 0.5]))).toBe(
      balance,
    );
  });

  it('reads bands and a title in 千元, rounded as they are', () => {
    const cells = lines(['发票金额(元)', '30天以内', '60天以上'], [1234.5, 1.2, ''], [2000, '', 2]);
    expect(balanceOf([['单位：千元'], ...cells])).toBe('3200.00');
  });

  it('adds nothing up of bands that overlap', () => {
    const cells = lines(['应收金额', '30天以内', '30天以上', '90天以上'], [1000, '', 1000, 1000], [300, 300, '', '']);
    expect(balanceOf(cells)).toBe('1300.00');
  });

  it('leaves what can not be read unread', () => {
    const { ledger } = agedOf(ledgerOf(lines(['30天以内', '31-60天'], ['', 400], ['', '四百多'])), '2025-12-31');
    expect(ledger.problems.map(({ place, reason }) => [place.row, reason.kind])).toEqual([[2, 'amountUnreadable']]);
  });

  it.each<[string, Cells]>([
    ['says what is left', lines(['发票金额', '未收余额', '1-30天', '31-60天'], [1000, 400, 0, 400])],
    ['says what was received', lines(['发票金额', '已收金额', '1-30天', '31-60天'], [1000, 600, 0, 400])],
    ['has bands of several units', lines(['发票金额(万元)', '30天以内(万元)', '31-60天(元)'], [7, 4, 30000])],
    ['has bands of a unit and of none', lines(['发票金额', '30天以内(万元)', '31-60天'], [70000, 4, 30000])],
    ['has bands of another currency', lines(['发票金额', '30天以内(USD)', '31-60天(USD)'], [7, 4, 1])],
    ['has two bands without an end', lines(['应收金额', '30天以内', '30天以上', '90天以上'], [1000, '', 400, 400], [300, 300, '', ''])],
    ['has two bands without a beginning', lines(['应收金额', '30天以内', '60天以内', '60天以上'], [1000, 100, 300, ''])],
    [
      'has bands of more than the amount',
      lines(['应收金额', '30天以内', '30-60天', '60-90天'], [1000, '', 1000, 0.01], [300, 300, '', '']),
    ],
    [
      'has figures between bands in a column of other words',
      lines(['应收金额', '30天以内', '30天到两月', '61-90天'], [1000, '', 700, ''], [1, 1, '', '']),
    ],
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
