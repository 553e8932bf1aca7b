import fc from 'fast-check';

import { type Area, intersectAreas } from '../../../src/workbench/book/area';
import { emptySheet } from '../../../src/workbench/book/empty-sheet';
import { KeptAreas } from '../../../src/workbench/files/kept-areas';
import { repairAreas } from '../../../src/workbench/files/repair-areas';

const sheetOf = (merges: readonly Area[]) => ({ ...emptySheet('sheet-1', '台账'), merges });
const mergesKept = (...sheets: readonly (readonly Area[])[]) => repairAreas(sheets.map(sheetOf)).map(({ sheet: { merges } }) => merges);

describe('areas of a file that Excel would call damaged', () => {
  const top = { row: 0, col: 0, rows: 1, cols: 12 };

  it('are merges that overlap an earlier one or hold a single cell', () => {
    const across = { row: 0, col: 5, rows: 2, cols: 2 };
    const below = { row: 1, col: 0, rows: 1, cols: 2 };
    expect(mergesKept([top, across, below, { row: 9, col: 9, rows: 1, cols: 1 }])).toEqual([[top, below]]);
  });

  it('are merges of more cells than the grid can note, of all sheets together', () => {
    const whole = { row: 0, col: 20, rows: 1_048_576, cols: 1 };
    const beside = { ...whole, col: 21 };
    expect(mergesKept([{ row: 0, col: 0, rows: 1_048_576, cols: 16_384 }, top])).toEqual([[top]]);
    expect(mergesKept([whole], [beside, top])).toEqual([[whole], [beside]]);
    expect(repairAreas([sheetOf([whole, beside, top])])[0]?.merges).toBe(1);
  });
});

describe('KeptAreas', () => {
  const small = fc.record({
    row: fc.nat(3000),
    col: fc.nat(8),
    rows: fc.integer({ min: 1, max: 9 }),
    cols: fc.integer({ min: 1, max: 3 }),
  });
  const tall = fc.record({ row: fc.nat(3000), col: fc.nat(8), rows: fc.integer({ min: 1, max: 9000 }), cols: fc.constant(1) });

  it('takes what lies on no earlier area, as comparing each with each does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(small, tall), { maxLength: 60 }), (areas) => {
        const kept: Area[] = [];
        for (const area of areas) if (!kept.some((other) => intersectAreas(other, area))) kept.push(area);
        const apart = new KeptAreas();
        expect(areas.filter((area) => apart.takes(area))).toEqual(kept);
      }),
    );
  });
});
