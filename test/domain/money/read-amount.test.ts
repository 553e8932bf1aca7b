import { readAmount } from '../../../src/domain/money/read-amount';

describe('readAmount', () => {
  it.each([
    [1234.56],
    ['1234.56'],
    ['1,234.56'],
    ['￥1,234.56'],
    ['¥1,234.56'],
    ['¥ 1,234.56'],
    ['1,234.56元'],
    ['1,234.56 元'],
    ['RMB 1,234.56'],
    ['rmb1234.56'],
    ['人民币1,234.56元'],
    ['１，２３４．５６'],
    ['￥１，２３４．５６'],
    ['  1,234.56 '],
    ['\u00a01,234.56\u3000'],
    ['1, 234.56'],
    ["1'234.56"],
    ['1\u00a0234.56'],
    ['1\u202f234.56'],
    ['+1,234.56'],
  ])('reads %j as 1,234.56', (value) => {
    expect(readAmount(value)).toEqual({ ok: true, cents: 123456, rounded: false });
  });

  it.each([
    [-1234.56],
    ['-1,234.56'],
    ['- 1,234.56'],
    ['－１，２３４．５６'],
    ['−1,234.56'],
    ['(1,234.56)'],
    ['（1,234.56）'],
    ['( 1,234.56 )'],
    ['￥-1,234.56'],
    ['-￥1,234.56'],
    ['(￥1,234.56)'],
    ['￥(1,234.56)'],
    ['(1,234.56)元'],
    ['1,234.56-'],
    ['-1234.56元'],
    ['△1,234.56'],
    ['▲ 1234.56'],
    ['△￥1,234.56'],
    ['负1,234.56'],
    ['负￥1,234.56元'],
    ['负人民币1,234.56元'],
  ])('reads %j as -1,234.56', (value) => {
    expect(readAmount(value)).toEqual({ ok: true, cents: -123456, rounded: false });
  });

  it.each([
    [0, 0],
    [-0, 0],
    ['0', 0],
    ['0.00', 0],
    ['.5', 50],
    ['5.', 500],
    [1e6, 100000000],
    ['1,234,567', 123456700],
    ['12345678.9', 1234567890],
  ])('reads %p as %i cents', (value, cents) => {
    expect(readAmount(value)).toEqual({ ok: true, cents, rounded: false });
  });

  it.each([
    [615187.4500000001, 61518745],
    [70582.03999999999, 7058204],
    [0.1 + 0.2, 30],
    [96074.82000000001, 9607482],
    [1.1 * 3, 330],
  ])('takes the noise of doubles off %d', (value, cents) => {
    expect(readAmount(value)).toEqual({ ok: true, cents, rounded: false });
  });

  it.each([
    [1.005, 101],
    [-1.005, -101],
    ['1.0049', 100],
    ['2.675', 268],
    ['-0.005', -1],
    ['0.0049', 0],
    [33.333333, 3333],
  ])('rounds %p half up to %i cents, away from zero, and says that it did', (value, cents) => {
    expect(readAmount(value)).toEqual({ ok: true, cents, rounded: true });
  });

  it('scales by the unit before it rounds (R12c)', () => {
    expect(readAmount(12.345678, 10000)).toEqual({ ok: true, cents: 12345678, rounded: false });
    expect(readAmount('1,234.5678', 1000)).toEqual({ ok: true, cents: 123456780, rounded: false });
    expect(readAmount('0.0000005', 10000)).toEqual({ ok: true, cents: 1, rounded: true });
  });

  it.each([
    ['1.5万', 1500000],
    ['3万元', 3000000],
    ['2千', 200000],
    ['0.12345万', 123450],
    ['1.2亿', 12_000_000_000],
    ['￥1.5万', 1500000],
    ['１．５ 万元整', 1500000],
    ['(1.5万)', -1500000],
    ['-3千元', -300000],
    ['1,234.5万', 1_234_500_000],
  ])('reads %j exactly as %i cents', (value, cents) => {
    expect(readAmount(value)).toEqual({ ok: true, cents, rounded: false });
  });

  it.each([[1000], [10000]] as const)('does not guess what 1.5万 means where figures stand in units of %i (R12c)', (unit) => {
    expect(readAmount('1.5万', unit)).toEqual({ ok: false, fault: { kind: 'unreadable', value: '1.5万' } });
  });

  it('refuses more than 10^12 yuan, scaled', () => {
    expect(readAmount(1e12)).toEqual({ ok: true, cents: 100_000_000_000_000, rounded: false });
    expect(readAmount('1,000,000,000,000.01')).toEqual({ ok: false, fault: { kind: 'tooLarge', value: '1,000,000,000,000.01' } });
    expect(readAmount(-1.5e12)).toEqual({ ok: false, fault: { kind: 'tooLarge', value: '-1500000000000' } });
    expect(readAmount(1.5e8, 10000)).toEqual({ ok: false, fault: { kind: 'tooLarge', value: '150000000' } });
    expect(readAmount(1e300)).toEqual({ ok: false, fault: { kind: 'tooLarge', value: '1e+300' } });
  });

  it.each([[null], [undefined], [''], ['  '], ['-'], ['—'], ['——']])('takes %j for a blank', (value) => {
    expect(readAmount(value)).toEqual({ ok: false, fault: { kind: 'blank' } });
  });

  it.each([
    ['1,2,3'],
    ['1,23'],
    ['12,34.5'],
    ['1234,567'],
    [',123'],
    ['12 34'],
    ['1 234.56'],
    ['1.234,56'],
    ['1.2.3'],
    ['(-5)'],
    ['--5'],
    ['-5-'],
    ['+-5'],
    ['(5'],
    ['5)'],
    ['￥'],
    ['元'],
    ['12.5%'],
    ['1e5'],
    ['12万5'],
    ['万'],
    ['1万千'],
    ['十万'],
    ['3万4千'],
    ['USD 5'],
    ['$5'],
    ['待定'],
    ['#VALUE!'],
    ['()'],
    ['5 5元'],
    ['1\u00a0234,500'],
    ['1\u202f234,5'],
    ['1,234\u00a0500'],
  ])('quotes %j as unreadable', (value) => {
    expect(readAmount(value)).toEqual({ ok: false, fault: { kind: 'unreadable', value } });
  });

  it.each([
    [true, 'true'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [[1], 'object'],
  ])('refuses %p', (value, quoted) => {
    expect(readAmount(value)).toEqual({ ok: false, fault: { kind: 'unreadable', value: quoted } });
  });

  it.each(['500 300', '500\n300', '1 234.56', "12'34"])('takes %j for two sums or none, never for one (R12)', (value) => {
    expect(readAmount(value).ok).toBe(false);
  });
});
