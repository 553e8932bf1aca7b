import { agreesWithLedger } from '../../../src/ledger/disagreement';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const told = (headings: readonly string[], ...rows: Cells): unknown => {
  const aged = agedOf(ledgerOf([['日期', '客户', '单号', ...headings], ...rows]), '2025-12-31', { creditDays: 30 });
  return [aged.main.balanceCents, agreesWithLedger(aged)];
};

describe('receipts on rows of their own', () => {
  it.each(['退货金额', '坏账核销', '扣款'])('leave %s taken off in a column of its own (R9b, R10)', (heading) => {
    expect(
      told(
        ['应收', '已收', heading],
        ['2025-01-05', '甲', 'X1', 1000, '', 100],
        ['2025-02-05', '甲', '', '', 300, ''],
        ['2025-03-05', '乙', 'Y1', 500, '', 20],
        ['合计', '', '', 1500, 300, 120],
      ),
    ).toEqual([108000, true]);
  });

  it('may stand beside what was taken off on a row of its own (R9b)', () => {
    expect(
      told(
        ['应收', '已收', '退货金额'],
        ['2025-01-05', '甲', 'X1', 1000, '', ''],
        ['2025-02-05', '甲', '', '', 300, ''],
        ['2025-02-08', '甲', '', '', '', 100],
      ),
    ).toEqual([60000, false]);
  });
});

describe('a book of 借方 and 贷方', () => {
  it('takes off what a column of returns holds (R9b, R10)', () => {
    expect(
      told(
        ['借方', '贷方', '退货金额'],
        ['2025-01-05', '甲', 'X1', 1000, '', 100],
        ['2025-02-05', '甲', '', '', 300, ''],
        ['2025-03-05', '乙', 'Y1', 500, '', 20],
      ),
    ).toEqual([108000, false]);
  });
});
