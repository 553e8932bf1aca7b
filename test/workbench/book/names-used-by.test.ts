import { namesUsedBy } from '../../../src/workbench/book/names-used-by';

describe('namesUsedBy', () => {
  const uses = namesUsedBy(new Set(['税率', '税率.旧', '税率表']));

  it.each([
    ['=税率*2', ['税率']],
    ['=IF(A1>1,税率.旧,税率)', ['税率.旧', '税率']],
    ['=税率表2+B1', []],
    ['=A1*2', []],
  ])('finds in %s %j', (formula, names) => {
    expect(uses(formula)).toEqual(names);
  });

  it('knows no large and small letters', () => {
    expect(namesUsedBy(new Set(['tax']))('=TAX*2')).toEqual(['tax']);
  });
});
