import { CellPacker } from '../../../src/workbench/book/packed-cells';
import { TextList } from '../../../src/workbench/book/text-list';
import { countCells, UnpackedCells } from '../../../src/workbench/book/unpacked-cells';

describe('CellPacker', () => {
  it('puts cells in order that came in none; of two at one place the last one counts, with all that it has', () => {
    const packer = new CellPacker(new TextList());
    const spill = { row: 0, col: 1, rows: 1, cols: 2 };
    packer.add(5, 2, 0, '乙');
    packer.add(0, 1, 3, 1, false, { formula: '=SEQUENCE(1,2)', spill });
    packer.add(5, 1, 0, true);
    packer.add(0, 1, 0, '甲');
    packer.add(5, 2, 2, 7.5, false, { formula: '=A1' });
    const cells = new UnpackedCells(packer.end());
    expect(Array.from(cells, ([row, line]) => [row, [...line]])).toEqual([
      [0, [[1, { value: '甲' }]]],
      [
        5,
        [
          [1, { value: true }],
          [2, { value: 7.5, formula: '=A1', style: 1 }],
        ],
      ],
    ]);
    expect([countCells(cells), countCells(new Map(cells))]).toEqual([3, 3]);
    expect([cells.size, [...cells.keys()], cells.get(5)?.get(1), cells.get(1)]).toEqual([2, [0, 5], { value: true }, undefined]);
  });

  it('has no cells where none came', () => {
    const cells = new UnpackedCells(new CellPacker(new TextList()).end());
    expect([cells.size, [...cells]]).toEqual([0, []]);
  });
});

describe('UnpackedCells', () => {
  it('gives rows of plain values as two lists, those that look alike with one list of looks, and no others', () => {
    const packer = new CellPacker(new TextList());
    for (const row of [2, 4]) {
      packer.add(row, 1, 3, '甲');
      packer.add(row, 2, 0, row);
      packer.add(row, 4, 1, null);
    }
    packer.add(6, 0, 0, 1, false, { formula: '=A1' });
    packer.add(7, 0, 0, '#N/A');
    packer.add(8, 0, 0, '#N/A', true);
    packer.add(9, 1024, 0, 1);
    packer.add(10, 0, 0, false);
    const cells = new UnpackedCells(packer.end());
    const [first, second] = [cells.plain(2), cells.plain(4)];
    expect(first).toEqual({ values: [undefined, '甲', 2, undefined, undefined], styles: [undefined, 2, undefined, undefined, 0] });
    expect(second?.values).toEqual([undefined, '甲', 4, undefined, undefined]);
    expect(second?.styles).toBe(first?.styles);
    expect([0, 3, 6, 7, 8, 9, 11].map((row) => cells.plain(row))).toEqual(Array.from({ length: 7 }, () => undefined));
    expect(cells.plain(10)).toEqual({ values: [false], styles: [undefined] });
  });

  it('finds a row whichever was asked for before', () => {
    const packer = new CellPacker(new TextList());
    for (const row of [1, 2, 5, 9]) packer.add(row, 0, 0, row);
    const cells = new UnpackedCells(packer.end());
    expect([9, 1, 2, 5, 3, 5, 10, 0].map((row) => cells.get(row)?.get(0)?.value)).toEqual([9, 1, 2, 5, undefined, 5, undefined, undefined]);
  });
});
