import { exampleArguments } from '../../../src/workbench/page/describe-functions';

describe('exampleArguments', () => {
  it.each([
    ['余额。例：=AR.PENALTY(100000,"2025-01-01","2025-02-15")', ['100000', '"2025-01-01"', '"2025-02-15"']],
    ['Example: =AR.DUEDATE("2025-09-30","次月,10日 ""票到""")', ['"2025-09-30"', '"次月,10日 ""票到"""']],
    ['例：=AR.DSOCOUNTBACK(900,{"2025-10-31";"2025-11-30"},{450,350})', ['900', '{"2025-10-31";"2025-11-30"}', '{450,350}']],
    ['例：=AR.NOW()', []],
    ['风险分类：正常（未逾期）。', []],
  ])('takes the arguments from %s as they are typed', (description, expected) => {
    expect(exampleArguments(description)).toEqual(expected);
  });
});
