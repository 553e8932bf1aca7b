import { reckonedFirst } from '../../../src/workbench/book/reckoned-first';

describe('reckonedFirst', () => {
  it.each([
    ['税率+1', '(税率+1)'],
    ['-1.5', '(-1.5)'],
    ['(1+2)*3', '((1+2)*3)'],
    ['"甲"&A1', '("甲"&A1)'],
    ["'一-二'!A1*2", "('一-二'!A1*2)"],
    ['A1=1', '(A1=1)'],
    ['50%', '(50%)'],
  ])('puts %s into brackets', (formula, expected) => {
    expect(reckonedFirst(formula)).toBe(expected);
  });

  it.each([
    '1.5',
    'TRUE',
    '"a+b""-c"',
    '#N/A',
    '#DIV/0!',
    'Sheet1!$A$1:$B$2',
    "'一-二'!$A$1",
    'SUM(A1:A2,-1)',
    '{1,-2}',
    '表[[#All],[应收-已收]]',
  ])('leaves %s as it is', (formula) => {
    expect(reckonedFirst(formula)).toBe(formula);
  });
});
