import fc from 'fast-check';

import { capitalAmount } from '../../../src/domain/money/capital-amount';
import { Exact } from '../../../src/domain/money/exact';
import { readCapitalAmount } from '../../../src/domain/money/read-capital-amount';

describe('readCapitalAmount', () => {
  it.each([
    ['壹拾万元整', '100000'],
    ['拾万元正', '100000'],
    ['人民币叁仟伍佰元伍角', '3500.5'],
    ['人民币：玖佰圆零伍分', '900.05'],
    ['三万五千元', '35000'],
    ['两千元', '2000'],
    ['三千五百块', '3500'],
    ['一百零五元', '105'],
    ['壹拾万零柒仟元', '107000'],
    ['壹亿贰仟万元整', '120000000'],
    ['负壹佰元整', '-100'],
    ['伍角', '0.5'],
  ])('reads %s as %s (R27)', (text, yuan) => {
    expect(readCapitalAmount(text)?.toFixed()).toBe(yuan);
  });

  it.each(['三万五元', '三万五千', '五万三', '一百二', '五', '元整', '万元', '拾元角', '第三', '甲公司', '合计', ''])(
    'reads nothing of %j',
    (text) => {
      expect(readCapitalAmount(text)).toBeNull();
    },
  );

  it('reads every sum that a bill is written over (R27)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        fc.pre(cents !== 0);
        const yuan = new Exact(cents).div(100);
        expect(readCapitalAmount(capitalAmount(yuan) ?? '')?.toFixed()).toBe(yuan.toFixed());
      }),
    );
  });
});
