import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './sheet-grid';
import { newUnitId } from './unit-id';

/** An empty sheet as Univer takes it. */
export function newSheetSnapshot(id: string, name: string): Partial<IWorksheetData> {
  return {
    id, name, rowCount: 1000, columnCount: 26, defaultColumnWidth: DEFAULT_COLUMN_PIXELS, defaultRowHeight: DEFAULT_ROW_PIXELS,
    cellData: {}, rowData: {}, columnData: {}, mergeData: [], tabColor: '',
  };
}

/** A workbook with one empty sheet as Univer takes it. */
export function newBookSnapshot(name: string, sheetName: string): Partial<IWorkbookData> {
  const id = 'sheet-0';
  return { id: newUnitId(), name, sheetOrder: [id], styles: {}, sheets: { [id]: newSheetSnapshot(id, sheetName) } };
}
