import { statedCurrency } from '../../../src/ledger/shapes/stated-currency';

describe('statedCurrency', () => {
  it.each([
    ['Statement in USD', 'USD'],
    ['Receivables (in thousands of EUR)', 'EUR'],
    ['单位：万美元', 'USD'],
    ['Figures in CNY', null],
    ['Aud Ltd, statement in full', null],
    ['Paid in usd notes', null],
  ])('%s names %s (R12d)', (title, code) => {
    expect(statedCurrency([[title]], [])).toBe(code);
  });
});
