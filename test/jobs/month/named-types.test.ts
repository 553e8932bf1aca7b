import { namedTypes, withNamed } from '../../../src/jobs/month/named-types';

describe('namedTypes', () => {
  it.each([
    ['费用冲抵=收款', { 费用冲抵: 'payment' }],
    ['冲抵 = 红字，代垫=应收;样品=不计', { 冲抵: 'creditNote', 代垫: 'invoice', 样品: 'none' }],
    ['Journal=Receipt,Memo=-', { Journal: 'payment', Memo: 'none' }],
    ['a=b=invoice', { 'a=b': 'invoice' }],
  ])('reads %s', (text, value) => {
    expect(namedTypes(text)).toEqual({ ok: true, value });
  });

  it.each(['费用冲抵', '=收款', '费用冲抵=什么', '冲抵=收款,冲抵=红字', ''])('refuses %j', (text) => {
    expect(namedTypes(text)).toMatchObject({ ok: false, fault: { value: text } });
  });
});

describe('withNamed', () => {
  it('lays what is given by names under what is given by itself', () => {
    expect(
      withNamed({ columns: { amount: 3 }, types: { 冲抵: 'none' } }, { amount: 1, balance: 2 }, { 冲抵: 'payment', 代垫: 'invoice' }),
    ).toEqual({
      columns: { amount: 3, balance: 2 },
      types: { 冲抵: 'none', 代垫: 'invoice' },
    });
    expect(withNamed({}, undefined, undefined)).toEqual({});
  });
});
