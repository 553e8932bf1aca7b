import { fromFileFormula, toFileFormula } from '../../../src/workbench/files/file-formula';
import { shiftFormula } from '../../../src/workbench/files/shift-formula';

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

describe('shiftFormula', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ["'A1 x'!B2+Sheet1!C3", "'A1 x'!C4+Sheet1!D5"],
    ['SUM(A:B,1:2)', 'SUM(B:C,3:4)'],
    ['LOG10(A1)&"B2"', 'LOG10(B3)&"B2"'],
    ['台账[A1]+T1_x', '台账[A1]+T1_x'],
    ['XFD1', '#REF!'],
  ])('moves %s by two rows and one column', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });
});
