import type { SheetContent } from './book-content';
import { newSheetFeatures } from './sheet-features';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './sheet-grid';

/** A sheet on which nothing stands yet, as a workbook's content holds it. */
export function emptySheet(id: string, name: string): SheetContent {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    columnWidths: new Map(),
    rowHeights: new Map(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    freeze: { rows: 0, cols: 0 },
    showsGridlines: true,
    tabColor: null,
    tables: [],
    features: newSheetFeatures(),
  };
}
