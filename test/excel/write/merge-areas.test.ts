import type { Area } from '../../../src/cells/area';
import fc from 'fast-check';

import { joinAreas, mergeAreas } from '../../../src/excel/write/merge-areas';
import type { CellStyle, StyledArea } from '../../../src/sheets/sheet-model';

const bold: CellStyle = { bold: true };
const red: CellStyle = { color: '#C0392B' };

function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** What each cell of a small sheet looks like once all areas are laid over it in order. */
function painted(styles: readonly StyledArea[]): Map<string, CellStyle> {
  const cells = new Map<string, CellStyle>();
  for (const {
    area: { row, column, rows, columns },
    style,
  } of styles) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) cells.set(`${r}:${c}`, { ...cells.get(`${r}:${c}`), ...style });
    }
  }
  return cells;
}

describe('joinAreas', () => {
  it.each([
    ['one under the other', area(0, 1, 2, 3), area(2, 1, 4, 3), area(0, 1, 6, 3)],
    ['one beside the other', area(5, 0, 2, 2), area(5, 2, 2, 1), area(5, 0, 2, 3)],
    ['of different width', area(0, 0, 1, 2), area(1, 0, 1, 3), null],
    ['with a gap', area(0, 0), area(2, 0), null],
  ])('joins areas %s', (_, a, b, joined) => {
    expect(joinAreas(a, b)).toEqual(joined);
  });
});

describe('mergeAreas', () => {
  it('makes one area of a column styled cell by cell', () => {
    expect(mergeAreas([0, 1, 2, 3].map((row) => ({ area: area(row, 2), style: { bold: true } })))).toEqual([
      { area: area(0, 2, 4, 1), style: bold },
    ]);
  });

  it('joins past areas that do not touch', () => {
    expect(
      mergeAreas([
        { area: area(0, 0), style: bold },
        { area: area(0, 5), style: red },
        { area: area(1, 0), style: bold },
      ]),
    ).toEqual([
      { area: area(0, 0, 2, 1), style: bold },
      { area: area(0, 5), style: red },
    ]);
  });

  it('leaves apart what an overlapping area lies between, for later styles win', () => {
    const styles = [
      { area: area(0, 0), style: bold },
      { area: area(1, 0), style: { bold: false } },
      { area: area(1, 0), style: bold },
    ];
    expect(mergeAreas(styles)).toEqual(styles);
  });

  it('leaves bordered areas apart, for their borders are their edges', () => {
    const line: CellStyle = { borders: { bottom: { style: 'hair', color: '#D9DEE5' } } };
    const styles = [
      { area: area(0, 0), style: line },
      { area: area(1, 0), style: line },
    ];
    expect(mergeAreas(styles)).toEqual(styles);
  });

  it('never changes what a cell looks like', () => {
    const anyArea = fc.record({
      row: fc.integer({ min: 0, max: 5 }),
      column: fc.integer({ min: 0, max: 5 }),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    const anyStyle = fc.constantFrom<CellStyle>(bold, red, { bold: false }, { color: '#000000', bold: true });
    fc.assert(
      fc.property(fc.array(fc.record({ area: anyArea, style: anyStyle }), { maxLength: 12 }), (styles) => {
        expect(painted(mergeAreas(styles))).toEqual(painted(styles));
      }),
      { numRuns: 300 },
    );
  });
});
