import { shiftFormula, transposeFormula } from '../../../src/workbench/book/shift-formula';

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

describe('transposeFormula', () => {
  it.each([
    ['=SUM(A1:D1)', '=SUM(G7:G10)'],
    ['=$A$1+\'A1 x\'!E2&"E2"', '=$A$1+\'A1 x\'!H11&"E2"'],
    ['=SUM($A$1:D1)', '=SUM($A$1:G10)'],
    ['=台账[A1]', '=台账[A1]'],
  ])('brings %s from E1 to G11', (formula, transposed) => {
    expect(transposeFormula(formula, { row: 0, col: 4 }, { row: 10, col: 6 })).toBe(transposed);
  });

  it.each(['=A$1', '=$A1', '=SUM(A:B)', '=SUM(1:2)'])('has no answer for %s', (formula) => {
    expect(transposeFormula(formula, { row: 0, col: 4 }, { row: 10, col: 6 })).toBeNull();
  });

  it('is an error where the place would lie outside of the sheet', () => {
    expect(transposeFormula('=A5', { row: 9, col: 0 }, { row: 0, col: 2 })).toBe('=#REF!');
  });
});
