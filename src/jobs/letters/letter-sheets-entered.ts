import { cellText } from '../../cells/cell-text';
import { letterSheetName } from '../../letters/letter-sheet-name';
import type { RegistersFound } from '../../registers/find-registers';
import { gridOf } from '../../tables/grid-of';

/** Whether a worksheet is a letter's, or its enclosure: it is called by a number that stands in 催收记录. */
export function isLetterSheet({ tables }: Pick<RegistersFound, 'tables'>): (sheetName: string) => boolean {
  const names = new Set<string>();
  for (const { name, table } of tables) {
    if (name !== 'collections') continue;
    const grid = gridOf(table);
    for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) names.add(letterSheetName(cellText(grid.cell(row, 'number'))));
  }
  names.delete('');
  return (sheetName) => names.has(sheetName) || names.has(sheetName.replace(/ \(\d+\)$/, ''));
}
