import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

import { type DefaultFont, NEW_BOOK_FONT } from './book-content';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './sheet-grid';
import { newUnitId } from './unit-id';

/** An empty sheet as Univer takes it; the font is the one of cells that name none. */
export function newSheetSnapshot(id: string, name: string, font: DefaultFont): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    tabColor: '',
    defaultStyle: { ff: font.name, fs: font.size },
  };
}

/** A workbook with one empty sheet as Univer takes it. */
export function newBookSnapshot(name: string, sheetName: string): Partial<IWorkbookData> {
  const id = 'sheet-0';
  return { id: newUnitId(), name, sheetOrder: [id], styles: {}, sheets: { [id]: newSheetSnapshot(id, sheetName, NEW_BOOK_FONT) } };
}
