import { registerOf } from '../support/registers-of-cells';

describe('sums of registers (R12, R12c)', () => {
  const promised = (amount: string | number): unknown => {
    const { collections, faults } = registerOf(
      '催收记录',
      ['日期', '客户', '方式', '承诺日期', '承诺金额'],
      ['2025-03-01', '甲公司', '电话', '2025-04-01', amount],
    );
    return [collections?.[0]?.promisedCents, faults.map(({ value, reason }) => [value, reason.kind])];
  };

  it.each([['10万'], ['10万元'], ['壹拾万元整'], ['100,000.00'], [100000]])('are read where they name their own unit: %j', (amount) => {
    expect(promised(amount)).toEqual([10000000, []]);
  });

  it.each([['约10万'], ['10w'], ['10.000'], ['见协议'], ['10000美元']])('are named where nobody can tell what they mean: %j', (amount) => {
    expect(promised(amount)).toEqual([null, [[amount, 'amountUnreadable']]]);
  });
});
