import type { CellPlace } from '../../src/cells/cell-place';

/** The place of an A1 address, on 应收明细 unless another sheet is named. */
export function placeAt(address: string, sheetName = '应收明细'): CellPlace {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheetName, row: Number(row) - 1, column };
}
