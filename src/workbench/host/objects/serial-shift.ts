import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { DAYS_1904, isDatePattern } from '../../book/date-pattern';

/**
 * Add-ins see the serials that the workbook counts in; inside, dates are always serials of 1900. What is a date is told by the cell's
 * number format. Zero where both are the same.
 */
export function daysOff({ dateSystem }: Pick<Book, 'dateSystem'>, sheet: BookSheet, row: number, col: number): number {
  return dateSystem === 1904 && isDatePattern(sheet.cells.numberFormat(row, col)) ? DAYS_1904 : 0;
}

/** Gives numbers of an area other formats; in a workbook of 1904 those that become dates, or cease to be, keep the serial add-ins see. */
export function reformat(book: Pick<Book, 'dateSystem'>, sheet: BookSheet, area: Area, numberFormat: string | null): void {
  if (book.dateSystem === 1904) {
    const becomesDate = isDatePattern(numberFormat ?? 'General');
    sheet.cells.forEach((row, col, cell) => {
      if (row < area.row || row >= area.row + area.rows || col < area.col || col >= area.col + area.cols || cell.f) return;
      const value = sheet.cells.value(row, col);
      const wasDate = daysOff(book, sheet, row, col) !== 0;
      if (typeof value === 'number' && wasDate !== becomesDate)
        sheet.cells.write(row, col, [[value + (becomesDate ? DAYS_1904 : -DAYS_1904)]]);
    });
  }
  sheet.cells.patchStyle(area, { numberFormat });
}
