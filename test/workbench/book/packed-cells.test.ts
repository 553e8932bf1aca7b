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
