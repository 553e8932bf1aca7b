import { HostError } from '../../../src/workbench/host/host-error';
import { checkFormula } from '../../../src/workbench/host/input/formula-syntax';

describe('a formula that is written', () => {
  it.each(['=1', '=SUM(A1:B2)', '="a(b"&"c"', "='It''s'!A1", '=T_1[[#All],[金额]]', '={1,2;3,4}', '=IF(A1="","",1)'])(
    'lets %s in',
    (formula) => {
      expect(() => checkFormula(formula)).not.toThrow();
    },
  );

  it.each(['=SUM(A1', '=A1)', '="a', '=1+', '=(1]', '=SUM(1,'])('refuses %s', (formula) => {
    expect(() => checkFormula(formula)).toThrow(HostError);
  });

  it('refuses more than 8,192 characters', () => {
    expect(() => checkFormula(`=${'1+'.repeat(4096)}1`)).toThrow(HostError);
  });
});
