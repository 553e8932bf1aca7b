import { inDateSystem } from '../../src/sheets/in-date-system';
import type { SheetModel } from '../../src/sheets/sheet-model';

const model = {
  blocks: [
    {
      row: 1,
      column: 1,
      cells: [
        [46022, 46022, '2025-12-31'],
        [46022, { formula: '=A1' }, null],
      ],
    },
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 9, columns: 2 }, style: { numberFormat: 'yyyy-mm-dd' } },
    { area: { row: 0, column: 2, rows: 9, columns: 1 }, style: { numberFormat: '#,##0.00;[Red](#,##0.00)' } },
    { area: { row: 2, column: 0, rows: 1, columns: 2 }, style: { numberFormat: '0"日"' } },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { bold: true } },
  ],
} as unknown as SheetModel;

describe('inDateSystem', () => {
  it('turns dates, told by the last number format over them, into serials of 1904 and leaves all else (R1)', () => {
    expect(inDateSystem(model, 1904).blocks[0]?.cells).toEqual([
      [44560, 46022, '2025-12-31'],
      [46022, { formula: '=A1' }, null],
    ]);
  });

  it('leaves a sheet for the usual system as it is', () => {
    expect(inDateSystem(model, 1900)).toBe(model);
  });
});
