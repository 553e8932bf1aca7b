import { rowLink } from '../../src/sheets/row-link';

describe('rowLink', () => {
  it('leads to the row of a sheet whatever that is called, and comes to the number', () => {
    expect(rowLink('应收台账', 12)).toEqual({ formula: `=HYPERLINK("#'应收台账'!A12",12)`, expected: 12 });
    expect(rowLink(`老板的'"表"`, 3).formula).toBe(`=HYPERLINK("#'老板的''""表""'!A3",3)`);
  });
});
