import { isSameInItsRow, withRowReferences } from '../../../src/excel/keep/row-references';

const moved = (formula: string): string => withRowReferences(formula, (letters, row) => `${letters}${row + 1}`);

describe('references to a row that moves with its formula', () => {
  it.each([
    ['=$A7*B7+AB7', '=$A8*B8+AB8'],
    ['=A$7+$A$7', '=A$7+$A$7'],
    ['=SUM(B2:D2)&"B2"', '=SUM(B3:D3)&"B2"'],
    ["='Q5'!B2+'it''s Q5'!C2+Q5!D2", "='Q5'!B3+'it''s Q5'!C3+Q5!D3"],
    ['=[@Q5]*2+B2', '=[@Q5]*2+B3'],
    ['=Sales[[#This Row],[Q5]]+SUM(Sales[Q5])-B2', '=Sales[[#This Row],[Q5]]+SUM(Sales[Q5])-B3'],
    ["=[@[Q5 '[B2']]]+B2", "=[@[Q5 '[B2']]]+B3"],
    ['=LOG10(B2)+DSO(B2)', '=LOG10(B3)+DSO(B3)'],
    ['=[Book1.xlsx]Sheet1!B2', '=[Book1.xlsx]Sheet1!B3'],
  ])('%s', (formula, one) => {
    expect(moved(formula)).toBe(one);
  });

  it('leave columns of a table that are named like cells as they are, so that two of its rows are alike', () => {
    expect(isSameInItsRow('=[@Q5]*B2', 2, '=[@Q5]*B9', 9)).toBe(true);
    expect(isSameInItsRow('=[@Q5]*B2', 2, '=[@Q6]*B9', 9)).toBe(false);
    expect(isSameInItsRow('=B2', 2, '=B2', 9)).toBe(false);
  });
});
