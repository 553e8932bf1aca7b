import { namedSums, namedTypes, withNamed } from '../../../src/jobs/month/named-types';

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

describe('namedSums', () => {
  it.each([
    ['质保金=扣除', { 质保金: 'less' }],
    ['质保金=扣除，预收款 = 不扣;Deposit=apart', { 质保金: 'less', 预收款: 'apart', Deposit: 'apart' }],
  ])('reads %s', (text, value) => {
    expect(namedSums(text)).toEqual({ ok: true, value });
  });

  it.each(['质保金', '=扣除', '质保金=什么', '质保金=扣除,质保金=不扣'])('refuses %j', (text) => {
    expect(namedSums(text)).toMatchObject({ ok: false, fault: { value: text } });
  });
});

describe('withNamed', () => {
  it('lays what is given by names under what is given by itself', () => {
    expect(
      withNamed(
        { columns: { amount: 3 }, types: { 冲抵: 'none' }, sums: { 质保金: 'apart' } },
        { columns: { amount: 1, balance: 2 }, types: { 冲抵: 'payment', 代垫: 'invoice' }, sums: { 质保金: 'less', 定金: 'less' } },
      ),
    ).toEqual({
      columns: { amount: 3, balance: 2 },
      types: { 冲抵: 'none', 代垫: 'invoice' },
      sums: { 质保金: 'apart', 定金: 'less' },
    });
    expect(withNamed({}, {})).toEqual({});
  });
});
