import type { Area, PageSetup, SheetModel } from '../reports/sheet-model';
import { columnPoints } from '../reports/column-points';
import { runsOf } from './runs';

/** The range that an area names on a worksheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Widths, heights, merges, frozen panes, grid lines and tab colour. Queues only. */
export function applyLayout(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const { start, count, value } of runsOf(model.columnWidths.map((width, position) => ({ position, value: width })))) {
    sheet.getRangeByIndexes(0, start, 1, count).format.columnWidth = columnPoints(value);
  }
  const heights = [...model.rowHeights].sort((a, b) => a.row - b.row).map(({ row, height }) => ({ position: row, value: height }));
  for (const { start, count, value } of runsOf(heights)) sheet.getRangeByIndexes(start, 0, count, 1).format.rowHeight = value;
  for (const area of model.merges) rangeOf(sheet, area).merge(false);
  applyFreeze(sheet, model.freeze);
  sheet.showGridlines = model.showGridlines;
  if (model.tabColor !== null) sheet.tabColor = model.tabColor;
}

function applyFreeze(sheet: Excel.Worksheet, { rows, columns }: SheetModel['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** How the sheet prints. Queues only. */
export function applyPageSetup(sheet: Excel.Worksheet, setup: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = setup.paper;
  // Zero pages tall: as many as it takes.
  pageLayout.zoom = { horizontalFitToPages: setup.fitToPagesWide, verticalFitToPages: 0 };
  if (setup.titleRows) pageLayout.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
  if (setup.titleColumns) pageLayout.setPrintTitleColumns(`$${columnLetters(setup.titleColumns.first)}:$${columnLetters(setup.titleColumns.last)}`);
  if (setup.printArea) pageLayout.setPrintArea(rangeOf(sheet, setup.printArea));
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = setup.footer.left;
  pages.centerFooter = setup.footer.center;
  pages.rightFooter = setup.footer.right;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
