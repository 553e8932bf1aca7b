import { readMarkedAmount } from '../../../src/domain/money/read-marked-amount';

describe('readMarkedAmount', () => {
  it.each([
    ['$4,235.00', '4235', 'USD'],
    ['USD 1,300', '1300', 'USD'],
    ['US$1,000 USD', '1000', 'USD'],
    ['(€500)', '-500', 'EUR'],
    ['€ (500)', '-500', 'EUR'],
    ['-£3', '-3', 'GBP'],
    ['£-3', '-3', 'GBP'],
    ['HK$ 300', '300', 'HKD'],
    ['1,300.00 HKD', '1300', 'HKD'],
    ['1300美元', '1300', 'USD'],
    ['$ 3.5万', '35000', 'USD'],
    ['￥500', '500', 'CNY'],
    ['500', '500', null],
  ])('reads %s as %s of %s (R12d)', (text, figure, currency) => {
    const amount = readMarkedAmount(text);
    expect([amount?.figure.toFixed(), amount?.currency]).toEqual([figure, currency]);
  });

  it.each([
    ['4,235.00 Dr', '4235', 'debit'],
    ['500.00CR', '500', 'credit'],
    ['Cr 500', '500', 'credit'],
    ['100贷', '100', 'credit'],
    ['$12.50 Dr.', '12.5', 'debit'],
  ])('reads %s as %s on the %s side', (text, figure, side) => {
    const amount = readMarkedAmount(text);
    expect([amount?.figure.toFixed(), amount?.side]).toEqual([figure, side]);
  });

  it('knows a dollar sign that says not whose dollars they are', () => {
    expect(readMarkedAmount('$5')?.isDollarSign).toBe(true);
    expect(readMarkedAmount('US$5')?.isDollarSign).toBe(false);
  });

  it.each([
    ['1.274,50', '1274.5'],
    ['-1.274,50', '-1274.5'],
    ['(1.274.000,5)', '-1274000.5'],
    ['3.000', '3000'],
    ['450', '450'],
    ['€ 450,5', '450.5'],
    ['1 274,50', '1274.5'],
  ])('reads %s as %s where a comma parts the fraction', (text, figure) => {
    expect(readMarkedAmount(text, 'comma')?.figure.toFixed()).toBe(figure);
  });

  it.each(['12.5', '1.27,50', '1,274.50'])('reads nothing of %s where a comma parts the fraction', (text) => {
    expect(readMarkedAmount(text, 'comma')).toBeNull();
  });

  it.each(['USD', 'USD 5 EUR', 'note USD', 'A17', 'EUR 1 300,50', ''])('reads nothing of %j', (text) => {
    expect(readMarkedAmount(text)).toBeNull();
  });
});
