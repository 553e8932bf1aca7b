import { isSubtotalFormula } from '../../src/cells/subtotal-formula';

describe('isSubtotalFormula (R12)', () => {
  it.each([
    '=SUBTOTAL(9,E2:E90)',
    '=SUBTOTAL(109, E$2:E$90)',
    '=subtotal(9;E2:E90)',
    '=ROUND(SUBTOTAL(109,E2:E90),2)',
    '=SUBTOTAL(109,[应收金额])',
    '=AGGREGATE(9,5,E2:E90)',
  ])('knows %s', (formula) => {
    expect(isSubtotalFormula(formula)).toBe(true);
  });

  it.each(['=SUM(E2:E90)', '=SUBTOTAL(3,A2:A90)', '=SUBTOTAL(103,A2:A90)', '=E2-F2', 'SUBTOTAL(9,E2:E90)', '', '=SUBTOTAL(9,E2)'])(
    'takes %j for no sum of what is shown',
    (formula) => {
      expect(isSubtotalFormula(formula)).toBe(false);
    },
  );
});
