import { type BookContent, type ContentCell, NEW_BOOK_FONT } from '../../../src/workbench/book/book-content';
import { emptySheet } from '../../../src/workbench/book/empty-sheet';
import { packedContent, transferredWith, unpackedContent } from '../../../src/workbench/book/packed-content';

const cells = new Map<number, Map<number, ContentCell>>([
  [
    7,
    new Map<number, ContentCell>([
      [3, { value: '北京甲公司', style: 0 }],
      [0, { value: '#N/A', isText: true }],
      [16_383, { value: '#N/A' }],
    ]),
  ],
  [
    2,
    new Map<number, ContentCell>([
      [0, { value: 1234567.89 }],
      [1, { value: -0 }],
      [2, { value: true, style: 1 }],
      [3, { value: false }],
      [4, { value: '' }],
      [5, { value: null, style: 2 }],
      [6, { value: null, formula: '=A1' }],
    ]),
  ],
  [
    1_048_575,
    new Map<number, ContentCell>([[0, { value: '北京甲公司', formula: '=X', spill: { row: 1_048_575, col: 0, rows: 1, cols: 2 } }]]),
  ],
]);

const content = (sheets: BookContent['sheets']): BookContent => ({
  styles: [{ bold: true }, { italic: true }, { fill: '#FF0000' }],
  sheets,
  names: [],
  defaultFont: NEW_BOOK_FONT,
  activeSheet: 0,
  customProperties: new Map([['版本', 3]]),
  dateSystem: 1904,
});

const linesOf = ({ sheets }: BookContent, sheet: number): unknown =>
  Array.from(sheets[sheet]?.cells ?? [], ([row, line]) => [row, [...line]]);

describe('a packed content', () => {
  it('holds every kind of cell, rows and columns ascending, through another thread', () => {
    const packed = packedContent(content([{ ...emptySheet('sheet-1', '甲'), cells }, emptySheet('sheet-2', '乙')]));
    const through = structuredClone(packed, { transfer: transferredWith(packed) as ArrayBuffer[] });
    const back = unpackedContent(through);
    expect(linesOf(back, 0)).toEqual([
      [
        2,
        [
          [0, { value: 1234567.89 }],
          [1, { value: -0 }],
          [2, { value: true, style: 1 }],
          [3, { value: false }],
          [4, { value: '' }],
          [5, { value: null, style: 2 }],
          [6, { value: null, formula: '=A1' }],
        ],
      ],
      [
        7,
        [
          [0, { value: '#N/A', isText: true }],
          [3, { value: '北京甲公司', style: 0 }],
          [16_383, { value: '#N/A' }],
        ],
      ],
      [1_048_575, [[0, { value: '北京甲公司', formula: '=X', spill: { row: 1_048_575, col: 0, rows: 1, cols: 2 } }]]],
    ]);
    expect(linesOf(back, 1)).toEqual([]);
    expect([back.sheets[0]?.cells.size, back.sheets[0]?.cells.get(3), back.dateSystem, back.customProperties.get('版本')]).toEqual([
      3,
      undefined,
      1904,
      3,
    ]);
  });

  it('names each text once, and keeps more cells than its first room has', () => {
    const long = new Map([
      [0, new Map(Array.from({ length: 5000 }, (_, col): [number, ContentCell] => [col, { value: col % 2 === 0 ? '甲' : col }]))],
    ]);
    const packed = packedContent(content([{ ...emptySheet('sheet-1', '甲'), cells: long }]));
    expect(packed.sheets[0]?.cells.texts).toEqual(['甲']);
    expect(unpackedContent(packed).sheets[0]?.cells.get(0)?.get(4999)).toEqual({ value: 4999 });
    expect(packed.sheets[0]?.cells.cols).toHaveLength(5000);
  });
});
