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

  it('counts ten digits of a fraction, for other programs keep fifteen and disagree on the last, and money to the cent', () => {
    const share = fingerprintOf(changed(large, [7, 2, 0.40509110122327363], [8, 2, 1.2345678901234567e-7], [9, 2, 98_765_432_109.87]));
    expect(changes(share, changed(large, [7, 2, 0.405091101223274], [8, 2, 1.23456789012346e-7], [9, 2, 98_765_432_109.87]))).toEqual([]);
    const [nextShare, nextCent] = [changed(large, [7, 2, 0.4050911013]), changed(large, [9, 2, 98_765_432_109.88])];
    const rest = [[8, 2, 1.23456789012346e-7]] as const;
    expect(changes(share, changed(nextShare, ...rest, [9, 2, 98_765_432_109.87]))).toEqual([cell(7, 2)]);
    expect(changes(share, changed(nextCent, ...rest, [7, 2, 0.40509110122327363]))).toEqual([cell(9, 2)]);
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

/** A sheet with a heading, rows that may be sorted, and a total; the third column of a row says its number by a formula. */
function table(rows: number): Cells {
  const lines = Array.from({ length: rows }, (_, row) => [row % 7, `客户${row}`, `=ROUND($A${row + 2}*2,2)`, row / 100]);
  return [['序号', '客户', '两倍', '金额'], ...lines, ['', '合计', '', `=SUBTOTAL(109,D2:D${rows + 1})`]];
}

function fingerprintOfTable(cells: Cells): string {
  const fingerprint = Fingerprint.of(cells.length, 4, [{ from: 1, to: cells.length - 1 }]);
  fingerprint.add(0, 0, cells);
  return String(fingerprint);
}

/** The same as Excel leaves it when its rows are put in another order: a formula goes on naming its own row. */
function sorted(cells: Cells, order: (row: number) => number): Cells {
  const rows = cells
    .slice(1, -1)
    .map((line, index) => ({ line, index }))
    .sort((a, b) => order(a.index) - order(b.index))
    .map(({ line }, index) => line.map((cell) => (typeof cell === 'string' ? cell.replace(/\$A\d+/, `$A${index + 2}`) : cell)));
  return [...cells.slice(0, 1), ...rows, ...cells.slice(-1)];
}

describe.each([10, 3_000])('Fingerprint of a table of %i rows', (rows) => {
  const before = table(rows);
  const text = fingerprintOfTable(before);
  const backwards = sorted(before, (row) => -row);
  const mixed = sorted(before, (row) => (row * 7919) % 104_729);

  it('sees no change in rows that were sorted', () => {
    expect(changes(text, before)).toEqual([]);
    expect(changes(text, backwards)).toEqual([]);
    expect(changes(text, mixed)).toEqual([]);
  });

  it('names the one cell that was changed, wherever its row went', () => {
    expect(changes(text, changed(before, [4, 3, 7]))).toEqual([cell(4, 3)]);
    expect(changes(text, changed(backwards, [4, 3, 7]))).toEqual([cell(4, 3)]);
    expect(changes(text, changed(mixed, [9, 1, '甲']))).toEqual([cell(9, 1)]);
    expect(changes(text, changed(backwards, [5, 2, 3]))).toEqual([cell(5, 2)]);
  });

  it('names what was changed outside the rows beside a sort', () => {
    expect(changes(text, changed(backwards, [0, 1, '名称']))).toEqual([cell(0, 1)]);
    expect(changes(text, changed(backwards, [rows + 1, 3, 5]))).toEqual([cell(rows + 1, 3)]);
  });

  it('sees two cells of one column that changed places, as when a column was sorted alone', () => {
    const swapped = changed(before, [2, 3, before[3]?.[3] ?? ''], [3, 3, before[2]?.[3] ?? '']);
    expect((changes(text, swapped) ?? []).map(({ column, columns }) => [column, columns])).toEqual([[3, 1]]);
  });

  it('sees a row that was written twice in the place of another', () => {
    const doubled = before.map((line, index) => (index === 3 ? (before[2] ?? line) : line));
    expect(changes(text, doubled)).not.toEqual([]);
  });

  it('names every changed cell once, sorted or not', () => {
    const place = fc.record({ row: fc.integer({ min: 1, max: 10 }), column: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), fc.boolean(), (places, isSorted) => {
        const now = changed(isSorted ? backwards : before, ...places.map(({ row, column }) => [row, column, '新'] as const));
        const areas = changes(text, now) ?? [];
        for (const { row, column } of places) expect(areas.filter((area) => covers(area, row, column))).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('Fingerprint of many tables', () => {
  it('stays within what hidden names take, and holds the largest for sets', () => {
    const cells = Array.from({ length: 4_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * 20 + column));
    const spans = Array.from({ length: 40 }, (_, index) => ({ from: index * 100 + 1, to: index * 100 + (index % 10 === 9 ? 99 : 50) }));
    const fingerprint = Fingerprint.of(4_000, 20, spans);
    fingerprint.add(0, 0, cells);
    expect(textFormulas(String(fingerprint)).length).toBeLessThan(40);
    expect(String(fingerprint)).toMatch(/^4000x20\/\d+\/901-999\/1901-1999\/2901-2999\/3901-3999:/);
  });

  it('is none for a text that claims what cannot be', () => {
    expect(
      ['999999999x16384/1:-', '9999999999x1/9999999999:-', '1x16385/1:-', '4x1/1/2-9:--', '4x1/1/2-3/1-2:----'].map((spoilt) =>
        Fingerprint.like(spoilt),
      ),
    ).toEqual([null, null, null, null, null]);
  });
});

function covers(area: { row: number; column: number; rows: number; columns: number }, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
