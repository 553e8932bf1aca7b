import fc from 'fast-check';

import { Fingerprint } from '../../../src/excel/keep/fingerprint';
import { textFormulas } from '../../../src/excel/keep/hidden-texts';

type Cells = (string | number | boolean)[][];

/** A sheet of so many rows: a number, a name, an amount, mostly empty remarks. */
function sheet(rows: number): Cells {
  return Array.from({ length: rows }, (_, row) => [row, `沈阳第${row % 97}公司`, row / 100, row % 50 === 0 ? '有争议' : '']);
}

function fingerprintOf(cells: Cells): string {
  const fingerprint = Fingerprint.of(cells.length, cells[0]?.length ?? 0);
  fingerprint.add(0, 0, cells);
  return String(fingerprint);
}

function changes(before: string, now: Cells) {
  const fingerprint = Fingerprint.like(before);
  fingerprint?.add(0, 0, now);
  return fingerprint?.changesSince(before);
}

function changed(cells: Cells, ...places: readonly (readonly [row: number, column: number, value: string | number | boolean])[]): Cells {
  const copy = cells.map((line) => [...line]);
  for (const [row, column, value] of places) {
    const line = copy[row];
    if (line) line[column] = value;
  }
  return copy;
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('Fingerprint', () => {
  const large = sheet(20_000);
  const ofLarge = fingerprintOf(large);

  it('sees no change where there is none, whatever pieces the cells come in', () => {
    const again = Fingerprint.like(ofLarge);
    again?.add(5_000, 0, large.slice(5_000));
    again?.add(
      0,
      2,
      large.slice(0, 5_000).map((line) => line.slice(2)),
    );
    again?.add(
      0,
      0,
      large.slice(0, 5_000).map((line) => line.slice(0, 2)),
    );
    expect(again?.changesSince(ofLarge)).toEqual([]);
  });

  it('names a single changed cell among 20,000 rows, also one that was emptied or filled', () => {
    expect(changes(ofLarge, changed(large, [12_345, 2, 7]))).toEqual([cell(12_345, 2)]);
    expect(changes(ofLarge, changed(large, [100, 3, '']))).toEqual([cell(100, 3)]);
    expect(changes(ofLarge, changed(large, [19_999, 3, '新备注'], [0, 0, 'x']))).toEqual([cell(0, 0), cell(19_999, 3)]);
  });

  it('names the stretch where cells changed in one column close to each other', () => {
    const [area] = changes(ofLarge, changed(large, [40, 1, '甲'], [77, 1, '乙'])) ?? [];
    expect(area).toEqual({ row: 0, column: 1, rows: 334, columns: 1 });
  });

  it('names what stands beside and below', () => {
    const before = fingerprintOf(sheet(10));
    const fingerprint = Fingerprint.like(before);
    fingerprint?.add(
      0,
      0,
      sheet(10).map((line) => [...line, '加列']),
    );
    fingerprint?.add(12, 1, [['加行']]);
    expect(fingerprint?.changesSince(before)).toEqual([{ row: 0, column: 4, rows: 10, columns: 1 }, cell(12, 1)]);
  });

  it('takes a number and its text for the same, as a user does', () => {
    expect(changes(fingerprintOf([[1, true]]), [['1', 'TRUE']])).toEqual([]);
  });

  it('takes two dozen names at most however large the sheet', () => {
    const wide = Array.from({ length: 3_000 }, (_, row) => Array.from({ length: 26 }, (__, column) => row * column + 1));
    expect(textFormulas(fingerprintOf(wide)).length).toBeLessThan(25);
  });

  it('is none for a text that is none', () => {
    expect(['', 'abc', '2x2/1:--', '2x2/0:----', '1x1/1:zz'].map((text) => Fingerprint.like(text))).toEqual([null, null, null, null, null]);
  });

  it('finds every changed cell of a small sheet', () => {
    const small = sheet(30);
    const before = fingerprintOf(small);
    const place = fc.record({
      row: fc.integer({ min: 0, max: 29 }),
      column: fc.integer({ min: 0, max: 3 }),
      value: fc.string({ minLength: 1 }).map((text) => `${text}新`),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const areas = changes(before, changed(small, ...places.map(({ row, column, value }) => [row, column, value] as const))) ?? [];
        for (const { row, column } of places) {
          expect(
            areas.some(
              (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
