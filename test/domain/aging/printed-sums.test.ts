import { type PrintedEntry, withoutPrintedSums } from '../../../src/domain/aging/printed-sums';

const row = (customer: string, cents: number, told: Partial<PrintedEntry> = {}): PrintedEntry => ({
  customer,
  cents,
  daysOverdue: null,
  isSum: false,
  isUndated: false,
  ...told,
});

describe('withoutPrintedSums', () => {
  it.each<[string, readonly PrintedEntry[], readonly number[]]>([
    ['of all rows', [row('甲', 1), row('乙', 2), row('', 3, { isUndated: true })], [1, 2]],
    [
      'since the last sum',
      [row('甲', 1), row('甲', 2), row('合计', 3, { isSum: true }), row('乙', 4), row('丙', 5), row('', 9, { isUndated: true })],
      [1, 2, 4, 5],
    ],
    ['of the last customer', [row('甲', 1), row('乙', 2), row('乙', 5), row('', 7, { isUndated: true })], [1, 2, 5]],
    ['of a customer by its name', [row('甲', 1), row('乙', 2), row('乙', 5), row('乙', 7, { isUndated: true })], [1, 2, 5]],
  ])('leaves out the sum %s (R12)', (_what, rows, left) => {
    expect(withoutPrintedSums(rows).map(({ cents }) => cents)).toEqual(left);
  });

  it('keeps a row of nothing, and one beside undated rows that only happen to make it up (R12)', () => {
    const undated = { isUndated: true };
    expect(withoutPrintedSums([row('甲', 5), row('甲', -5), row('', 0, undated)])).toHaveLength(3);
    expect(withoutPrintedSums([row('甲', 1, undated), row('甲', 2, undated), row('甲', 3, undated)])).toHaveLength(3);
  });

  it('takes one row at most for the sum of a customer (R12)', () => {
    const undated = { isUndated: true };
    const rows = [row('甲', 100), row('甲', 200), row('甲', 300, undated), row('甲', 300, undated), row('乙', 1)];
    expect(withoutPrintedSums(rows).map(({ cents }) => cents)).toEqual([100, 200, 300, 1]);
  });
});
