import { fromFileFormula, toFileFormula } from '../../../src/workbench/files/file-formula';

describe('toFileFormula', () => {
  it.each([
    ['=SUM(A1)', 'SUM(A1)'],
    ['=XLOOKUP(A1,B:B,C:C)&"XLOOKUP("', '_xlfn.XLOOKUP(A1,B:B,C:C)&"XLOOKUP("'],
    ['=FILTER(A1:A9,STDEV.S(A1:A9)>1)', '_xlfn._xlws.FILTER(A1:A9,_xlfn.STDEV.S(A1:A9)>1)'],
    ['=AR.PENALTY(A1,MAXIFS(B:B,C:C,1))', '_xldudf_AR_PENALTY(A1,_xlfn.MAXIFS(B:B,C:C,1))'],
    ['=MYIFS(1)', 'MYIFS(1)'],
  ])('writes %s with the prefixes of files, and reads it back', (formula, inFile) => {
    expect(toFileFormula(formula, ['AR'])).toBe(inFile);
    expect(fromFileFormula(inFile)).toBe(formula);
  });
});
