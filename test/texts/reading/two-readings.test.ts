import { readingEnUS } from '../../../src/texts/reading/en-US';
import { twoReadings } from '../../../src/texts/reading/two-readings';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';

describe('twoReadings', () => {
  it.each<[string, ReturnType<typeof twoReadings>]>([
    ['3.000', { asFraction: '3', asThousands: '3,000' }],
    ['€ 12,500', { asFraction: '12.5', asThousands: '12,500' }],
    ['１.２５０', { asFraction: '1.25', asThousands: '1,250' }],
    ['1,234,567', null],
    ['1,234.50', null],
    ['0.500', null],
    ['1\u00a0234,500', null],
    ['待定', null],
    ['1,500 (disputed)', null],
    ['约 3,000 元左右，见合同', null],
    ['25,000 USD', { asFraction: '25', asThousands: '25,000' }],
  ])('tells what %j may be (R12)', (value, readings) => {
    expect(twoReadings(value)).toEqual(readings);
  });

  it('is told with how to write it', () => {
    expect(readingZhCN.problem({ kind: 'amountUnreadable', receivedCents: 0 }, '3.000')).toBe(
      '应收金额无法识别（可能是 3，也可能是 3,000：请写成 3,000.00 或 3 的样子），本行按 0 计',
    );
    expect(readingEnUS.problem({ kind: 'receivedUnreadable', balanceCents: 100 }, '12,500')).toBe(
      'The received amount cannot be read (it may be 12.5 or 12,500: write it like 12,500.00 or 12.5): 1.00 stands as unverified (待核实)',
    );
    expect(readingZhCN.problem({ kind: 'amountUnreadable', receivedCents: 0 }, '待定')).toBe('应收金额无法识别，本行按 0 计');
  });
});
