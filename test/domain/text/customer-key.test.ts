import { customerKey, withoutUnseen } from '../../../src/domain/text/customer-key';

describe('customerKey', () => {
  it.each([
    ['ＡＢＣ　Ltd', 'abcltd'],
    ['大连（集团） 公司', '大连(集团)公司'],
    ['甲\u200d公\u2060司\ufeff', '甲公司'],
  ])('compares %j as %j (R12a)', (name, key) => {
    expect(customerKey(name)).toBe(key);
  });
});

describe('withoutUnseen', () => {
  it('keeps letter case', () => {
    expect(withoutUnseen(' ａ\u200cB\u2060-1 ')).toBe('aB-1');
  });
});
