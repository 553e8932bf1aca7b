import { mayUseNames } from '../../../src/workbench/book/may-use-names';

describe('mayUseNames', () => {
  const mayUse = mayUseNames(new Set(['税率', '税率.旧', '税率表']));

  it.each([
    ['=税率*2', true],
    ['=IF(A1>1,税率.旧,0)', true],
    ["='台账 2025'!税率", true],
    ['=税率表2+B1', false],
    ['=A1*2', false],
    ['=SUM(Indirect(B1))', true],
  ])('says of %s %j', (formula, answer) => {
    expect(mayUse(formula)).toBe(answer);
  });

  it('knows no large and small letters', () => {
    expect(mayUseNames(new Set(['tax']))('=TAX*2')).toBe(true);
  });
});
