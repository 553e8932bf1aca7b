import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';

import { capitalAmount } from '../../../src/domain/money/capital-amount';

const inCapitals = (yuan: string): string | undefined => capitalAmount(new Decimal(yuan));

describe('capitalAmount', () => {
  it.each([
    ['0', '零元整'],
    ['-0', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角'],
    ['0.53', '伍角叁分'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['101', '壹佰零壹元整'],
    ['1001.10', '壹仟零壹元壹角'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['10005', '壹万零伍元整'],
    ['100010', '壹拾万零壹拾元整'],
    ['100000000', '壹亿元整'],
    ['100001000', '壹亿零壹仟元整'],
    ['10000000001.01', '壹佰亿零壹元零壹分'],
    ['-325.04', '负叁佰贰拾伍元零肆分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
  ])('writes %s as 人民币%s (R27)', (yuan, text) => {
    expect(inCapitals(yuan)).toBe(`人民币${text}`);
  });

  it.each([
    ['107000.53', '壹拾万柒仟元零伍角叁分'],
    ['1680.32', '壹仟陆佰捌拾元零叁角贰分'],
  ])('puts 零 before 角 after a zero in the 元 place, as the regulation prints %s (R27)', (yuan, text) => {
    expect(inCapitals(yuan)).toBe(`人民币${text}`);
  });

  it.each([
    ['100005000', '壹亿零伍仟元整'],
    ['1050000000', '壹拾亿伍仟万元整'],
    ['100105000', '壹亿零壹拾万伍仟元整'],
    ['20000001', '贰仟万零壹元整'],
    ['91304015388.38', '玖佰壹拾叁亿零肆佰零壹万伍仟叁佰捌拾捌元叁角捌分'],
    ['100.05', '壹佰元零伍分'],
    ['1000000000001', '壹万亿零壹元整'],
    ['305000000000000', '叁佰零伍万亿元整'],
    ['9999999999999.99', '玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('reads runs of zeros and great sums as one 零 or none: %s (R27)', (yuan, text) => {
    expect(inCapitals(yuan)).toBe(`人民币${text}`);
  });

  it.each(['1000000000000000', '12345678901234.56', '0.001', '1.005'])(
    'has no words for %s: over 15 digits or two decimals (R27)',
    (yuan) => {
      expect(inCapitals(yuan)).toBeUndefined();
    },
  );

  it('never writes 零 twice in a row, at the end of a group or right after a unit of the next one (R27)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (cents) => {
        const text = capitalAmount(new Decimal(cents).div(100)) ?? '';
        expect(text).not.toMatch(/零零|零万|零亿|零元|零角|零分|零整/);
      }),
    );
  });

  it('reads back to the same sum (R27)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (cents) => {
        expect(centsOf(capitalAmount(new Decimal(cents).div(100)) ?? '')).toBe(cents);
      }),
    );
  });
});

/** An independent reader of capital amounts, for the round trip. */
function centsOf(text: string): number {
  const [, whole = '', jiao = '', fen = ''] = /^人民币(?:(.+)元)?(?:零)?(?:(.)角)?零?(?:(.)分)?整?$/.exec(text) ?? [];
  return yuanOf(whole) * 100 + figure(jiao) * 10 + figure(fen);
}

function yuanOf(text: string): number {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['仟', 1000],
    ['佰', 100],
    ['拾', 10],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at >= 0) return yuanOf(text.slice(0, at)) * size + yuanOf(text.slice(at + 1));
  }
  return figure(text.replaceAll('零', ''));
}

function figure(character: string): number {
  return character === '' ? 0 : '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
}
