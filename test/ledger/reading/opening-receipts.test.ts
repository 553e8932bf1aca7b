import type { CellValue } from '../../../src/cells/cell-value';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';

const usual = ['客户', '发票号', '开票日期', '到期日', '应收金额'];

/** 1,000.00 of November 2024 with 300 received by then, 100 and 50 in the two columns behind. */
const rows = (more: readonly CellValue[] = []): CellValue[][] => [
  ['甲', 'A1', '2024-11-01', '2024-12-31', 1000, 300, 100, 50, ...more],
  ['乙', 'A2', '2025-01-05', '2025-03-31', 500, '', '', '', ...(more.length > 0 ? [500] : [])],
];

const ledgerWith = (headings: readonly string[], more: readonly CellValue[] = []) =>
  ledgerOf([['应收账款 2025年'], [...usual, ...headings], ...rows(more)]);

describe('what was received before receipts by month', () => {
  it.each(['期初已收', '年初已收', '以前年度已收', '上年末累计回款金额', '期初已收款', 'Opening received', 'Prior receipts'])(
    'under %s came on the day before the first of the months, and that is said (R9b)',
    (heading) => {
      const { main, ledger } = agedOf(ledgerWith([heading, '1月回款', '2月回款']), '2025-12-31');
      expect(main.positions.map(({ balanceCents, receivedCents }) => [balanceCents, receivedCents])).toEqual([
        [55_000, 45_000],
        [50_000, 0],
      ]);
      // 2024-12-31, 2025-01-31, 2025-02-28.
      expect(ledger.receipts?.map(({ day, amountCents }) => [day, amountCents])).toEqual([
        [45_657, 30_000],
        [45_688, 10_000],
        [45_716, 5_000],
      ]);
      expect(ledger.notices).toEqual([
        { kind: 'receiptsRead', sheetName: '应收明细', count: 3, totalCents: 45_000 },
        {
          kind: 'monthReceipts',
          sheetName: '应收明细',
          headings: [heading, '1月回款', '2月回款'],
          places: [
            { sheetName: '应收明细', row: 1, column: 5 },
            { sheetName: '应收明细', row: 1, column: 6 },
            { sheetName: '应收明细', row: 1, column: 7 },
          ],
          from: 45_657,
          to: 45_716,
        },
      ]);
    },
  );

  it('goes before the month that is named first, with its year (R9b)', () => {
    const ledger = readOf(ledgerWith(['期初已收', '2025年9月回款', '2025年10月回款']));
    // 2025-08-31.
    expect(ledger.receipts?.map(({ day }) => day)).toEqual([45_900, 45_930, 45_961]);
  });

  it('is off the amounts already where the balances say so (R9b)', () => {
    const { main } = agedOf(ledgerWith(['期初已收', '1月回款', '2月回款', '未收余额'], [850]), '2025-12-31');
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([85_000, 50_000]);
  });

  it('counts where the balances say so (R9b)', () => {
    const { main } = agedOf(ledgerWith(['期初已收', '1月回款', '2月回款', '未收余额'], [550]), '2025-12-31');
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([55_000, 50_000]);
  });
});
