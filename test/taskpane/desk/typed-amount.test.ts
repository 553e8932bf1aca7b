import { typedAmount } from '../../../src/taskpane/desk/typed-amount';

describe('typedAmount', () => {
  it.each([
    ['5,000.5', '5000.5'],
    ['10万', '100000.00'],
    ['10万元', '100000.00'],
    ['1.5 万', '15000.00'],
    ['３千元', '3000.00'],
    ['￥2，500', '2500.00'],
    ['壹拾万元整', '100000.00'],
    ['1.2345万', '12345.00'],
    [' ', ''],
    ['0', '0'],
  ])('reads %j as %j (R12c)', (text, yuan) => {
    expect(typedAmount(text)).toBe(yuan);
  });

  it.each(['约10万', '12.345', '-5', '10万5', 'USD 100', '见合同'])('takes %j for no sum', (text) => {
    expect(typedAmount(text)).toBeNull();
  });
});
