import type { Notice } from '../findings';
import type { SourceSheet } from '../../cells/source-workbook';

/**
 * Says that a side table's sheet is hidden, and how many of the rows that were read are hidden or filtered away; both are read all the
 * same.
 */
export function hiddenNotices({ name, visible, hiddenRows }: SourceSheet, rowsRead: ReadonlySet<number>): Notice[] {
  const count = hiddenRows.filter((row) => rowsRead.has(row)).length;
  return [
    ...(visible ? [] : [{ kind: 'hiddenSheetRead', sheetName: name } as const]),
    ...(count === 0 ? [] : [{ kind: 'hiddenRowsRead', sheetName: name, count } as const]),
  ];
}
