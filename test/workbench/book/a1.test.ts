import * as fc from 'fast-check';

import { columnIndex, columnName, parseA1, quoteSheetName, splitReference, toA1, tryParseA1 } from '../../../src/workbench/book/a1';

describe('parseA1', () => {
  it.each([
    ['A1', { row: 0, col: 0, rows: 1, cols: 1 }],
    ['$C$4:b2', { row: 1, col: 1, rows: 3, cols: 2 }],
    ['=Sheet1!XFD1048576', { row: 1048575, col: 16383, rows: 1, cols: 1 }],
    ['B:C', { row: 0, col: 1, rows: 1048576, cols: 2 }],
    ['$3:$5', { row: 2, col: 0, rows: 3, cols: 16384 }],
  ])('reads %s', (address, area) => {
    expect(parseA1(address)).toEqual(area);
  });

  it.each(['', '1A', 'A0', 'XFE1', 'A1048577', 'A', '5', 'A1:B', 'A1:2', 'A1:B2:C3', '汇总'])('takes %j for no address', (address) => {
    expect(tryParseA1(address)).toBeNull();
  });

  it('reads back every area it writes', () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      col: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 48_000 }),
      cols: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, fc.boolean(), (value, absolute) => {
        expect(parseA1(toA1(value, absolute))).toEqual(value);
      }),
    );
    fc.assert(fc.property(fc.nat(16_383), (col) => columnIndex(columnName(col)) === col));
  });
});

describe('sheet names in references', () => {
  it.each([
    ['汇总', '汇总'],
    ['账龄 2025-12', "'账龄 2025-12'"],
    ["参数's", "'参数''s'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['2025', "'2025'"],
  ])('quotes %s where the grammar asks for it', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(splitReference(`${quoted}!$A$1`)).toEqual({ sheet: name, address: '$A$1' });
  });
});
