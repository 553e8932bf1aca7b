import { codeKey, isCustomerCode } from '../../../src/ledger/recognition/customer-code';

describe('isCustomerCode', () => {
  it.each(['100123', 'C001', 'K-01.003', 'ab_7/2'])('takes %s for a code', (text) => {
    expect(isCustomerCode(text)).toBe(true);
  });

  it.each(['', '甲公司', '3M中国', 'Haining 7', 'C'])('takes “%s” for none', (text) => {
    expect(isCustomerCode(text)).toBe(false);
  });
});

describe('codeKey', () => {
  it.each([
    ['0000100123', '100123'],
    ['Ｋ-7', 'k-7'],
    ['0', '0'],
  ])('compares %s as %s', (text, key) => {
    expect(codeKey(text)).toBe(key);
  });
});
