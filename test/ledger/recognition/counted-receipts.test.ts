import { countedReceipts } from '../../../src/ledger/recognition/dated-receipts';
import { readHeading } from '../../../src/tables/read-heading';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';

const sums = () => ({ filled: 1, dates: 0, amounts: 1, terms: 0 });

describe('countedReceipts', () => {
  it.each(['回款1', '回款三', '收款金额2', '第一次回款', '到账金额(1)', '1期回款', '2次付款', 'Payment 1', 'First payment'])(
    'takes %s for one of several sums received (R9b)',
    (heading) => {
      expect(countedReceipts([[readHeading(heading)]], sums, [])).toEqual([0]);
    },
  );

  it.each(['回款', '本期收款', '回款2025', '收款10月', '收款1日期', '合同1', '欠款1'])('counts none in %s', (heading) => {
    expect(countedReceipts([[readHeading(heading)]], sums, [])).toEqual([]);
  });

  it('adds them up, with a balance to bear it out and without (R9b)', () => {
    const begin = ['客户', '发票号', '开票日期', '到期日', '金额', '回款1', '回款2'];
    const balanceOf = (headings: readonly string[], ...rows: readonly (readonly (string | number)[])[]): number =>
      agedOf(ledgerOf([headings, ...rows]), '2025-12-31').main.balanceCents;
    expect(balanceOf([...begin, '欠'], ['甲', 'A1', '2025-01-05', '2025-02-05', 1000, 100, 200, 700])).toBe(70000);
    expect(
      balanceOf(begin, ['甲', 'A1', '2025-01-05', '2025-02-05', 1000, 100, 200], ['乙', 'B1', '2025-01-05', '2025-02-05', 500, '', 50]),
    ).toBe(115000);
  });
});
