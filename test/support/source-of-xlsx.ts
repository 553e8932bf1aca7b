import type { CellValue } from '../../src/cells/cell-value';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { UTCDateMini } from '@date-fns/utc';
import { readXlsx } from 'hucre/xlsx';

import { serialOfUtcDate } from '../../src/domain/calendar/serial-day';
import type { SourceWorkbook } from '../../src/cells/source-workbook';

/** A workbook file as Office.js would give its cells: dates are serial numbers, blank cells `''`. */
export async function sourceOfXlsx(file: string): Promise<SourceWorkbook> {
  const { sheets } = await readXlsx(readFileSync(file), {});
  return {
    name: path.basename(file, '.xlsx'),
    dateSystem: 1900,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visible: sheet.hidden !== true && sheet.veryHidden !== true,
      firstRow: 0,
      firstColumn: 0,
      values: sheet.rows.map((row) => row.map(cellValue)),
      hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, definition]) => definition.hidden === true).map(([row]) => row),
      tables: [],
      ...(sheet.merges && {
        merges: sheet.merges.map(({ startRow, startCol, endRow, endCol }) => ({
          row: startRow,
          column: startCol,
          rows: endRow - startRow + 1,
          columns: endCol - startCol + 1,
        })),
      }),
      ours: false,
    })),
  };
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  // Not `instanceof Date`: the file reader is loaded outside the test's own realm.
  if (typeof value === 'object' && 'getTime' in value) return serialOfUtcDate(new UTCDateMini((value as Date).getTime()));
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
