import { readFile } from 'node:fs/promises';

import { readXlsx } from 'hucre/xlsx';

import { toA1 } from '../../src/workbench/book/a1';
import type { FormulaCells } from './compare-cells';

/** The cells with formulas of a workbook file, sheet by sheet. */
export async function formulaCellsOf(file: string): Promise<FormulaCells[]> {
  const { sheets } = await readXlsx(await readFile(file), {});
  return sheets.map(({ name, cells }) => ({
    sheet: name,
    values: new Map(
      [...(cells ?? [])].flatMap(([place, { formula, value }]) => {
        const [row = 0, col = 0] = place.split(',').map(Number);
        return formula === undefined
          ? []
          : [[toA1({ row, col, rows: 1, cols: 1 }), value instanceof Date ? value.getTime() : value] as const];
      }),
    ),
  }));
}
