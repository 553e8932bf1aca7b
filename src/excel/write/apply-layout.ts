import type { Area } from '../../cells/area';
import type { PageSetup, SheetModel } from '../../sheets/sheet-model';
import { a1Area, columnLetters } from '../../cells/a1';
import { columnPoints } from '../../sheets/column-points';
import { runsOf, type Run } from '../keep/runs';

/** The range that an area names on a worksheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Widths, heights, merges and tab colour. Queues only. */
export function applyLayout(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const { start, count, value } of runsOf(model.columnWidths.map((width, position) => ({ position, value: width })))) {
    sheet.getRangeByIndexes(0, start, 1, count).format.columnWidth = columnPoints(value);
  }
  for (const { start, count, value } of heightRuns(model)) sheet.getRangeByIndexes(start, 0, count, 1).format.rowHeight = value;
  for (const area of model.merges) rangeOf(sheet, area).merge(false);
  if (model.tabColor !== null) sheet.tabColor = model.tabColor;
}

/** Rows of one height that follow each other, as one; heights in points. */
export function heightRuns({ rowHeights }: SheetModel): Run<number>[] {
  return runsOf([...rowHeights].sort((a, b) => a.row - b.row).map(({ row, height }) => ({ position: row, value: height })));
}

/** Queues only. */
export function applyFreeze(sheet: Excel.Worksheet, { rows, columns }: SheetModel['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** How the sheet prints. Queues only. */
export function applyPageSetup(sheet: Excel.Worksheet, setup: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = setup.paper;
  if (setup.margins) pageLayout.setPrintMargins('Points', { ...setup.margins });
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = setup.footer.left;
  pages.centerFooter = setup.footer.center;
  pages.rightFooter = setup.footer.right;
  applyPages(sheet, setup);
}

/** What goes on which page: all that depends on how much there is. Queues only. */
export function applyPages(
  sheet: Excel.Worksheet,
  { fitToPagesWide, titleRows, titleColumns, printAreas }: Omit<PageSetup, 'orientation' | 'paper' | 'footer'>,
): void {
  const { pageLayout } = sheet;
  // Zero pages tall: as many as it takes.
  pageLayout.zoom = { horizontalFitToPages: fitToPagesWide, verticalFitToPages: 0 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titleColumns) pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  if (printAreas.length > 0) pageLayout.setPrintArea(sheet.getRanges(printAreas.map(a1Area).join(',')));
}
