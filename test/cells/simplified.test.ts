import { simplified } from '../../src/cells/simplified';

describe('simplified', () => {
  it.each([
    ['應收帳款餘額', '应收账款余额'],
    ['單位：港幣千元', '单位：港币千元'],
    ['總計（3筆）', '总计（3笔）'],
    ['大昌 Ltd', '大昌 Ltd'],
  ])('writes %s as %s, each character in its place', (text, simple) => {
    expect(simplified(text)).toBe(simple);
    expect(simplified(text)).toHaveLength(text.length);
  });
});
