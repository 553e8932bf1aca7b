import type { CellValue } from '../../../src/cells/cell-value';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { ledgerOf, readOf, type Cells } from '../../support/ledger-of-cells';

const invoice = ['客户', '发票号', '开票日期', '到期日', '应收金额'];

/** The days of the receipts of a ledger whose one invoice, of `invoiceDay`, has 1 yuan in each month named. */
function days(
  titles: Cells,
  invoiceDay: string,
  months: readonly string[],
  received: readonly CellValue[] = months.map(() => 1),
): string[] {
  const { receipts } = readOf(
    ledgerOf([...titles, [...invoice, ...months], ['甲公司', 'A1', invoiceDay, '2026-03-31', 1000, ...received]]),
  );
  return (receipts ?? []).map(({ day }) => (day === null ? '' : formatIsoDay(day)));
}

describe('receiptYear', () => {
  it('lets months that go on into a next year end by the as-of date of the title (R9b)', () => {
    expect(days([['截止日期：2026-02-28']], '2025-09-01', ['11月回款', '12月回款', '1月回款', '2月回款'])).toEqual([
      '2025-11-30',
      '2025-12-31',
      '2026-01-31',
      '2026-02-28',
    ]);
  });

  it('takes months that would begin after the as-of date of the title for those of the year before (R9b)', () => {
    expect(days([['截止日期：2026-01-31']], '2025-09-01', ['10月回款', '11月回款'])).toEqual(['2025-10-31', '2025-11-30']);
    expect(days([['截止2026年1月31日']], '2025-09-01', ['10月回款', '11月回款'])).toEqual(['2025-10-31', '2025-11-30']);
  });

  it('lets months without receipts decide nothing (R9b)', () => {
    const quarter = ['1月回款', '2月回款', '3月回款', '4月回款'];
    expect(days([['截止日期：2026-02-28']], '2025-09-01', quarter, [1, 2, '', ''])).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('takes the year in which months over New Year lie nearer the newest invoice (R9b)', () => {
    const winter = ['11月回款', '12月回款', '1月回款'];
    expect(days([], '2026-01-10', winter)).toEqual(['2025-11-30', '2025-12-31', '2026-01-31']);
    expect(days([], '2025-10-10', winter)).toEqual(['2025-11-30', '2025-12-31', '2026-01-31']);
  });

  it('takes the year of the newest invoice for months of one year (R9b)', () => {
    expect(days([], '2025-02-10', ['9月回款', '10月回款'])).toEqual(['2025-09-30', '2025-10-31']);
  });

  it('takes the one year that the title names (R9b)', () => {
    expect(days([['2024年应收账款']], '2025-02-10', ['9月回款', '10月回款'])).toEqual(['2024-09-30', '2024-10-31']);
  });
});
