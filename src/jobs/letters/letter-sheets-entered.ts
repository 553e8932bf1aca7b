import { cellText } from '../../cells/cell-text';
import type { SourceSheet } from '../../cells/source-workbook';
import { letterSheetName } from '../../letters/letter-sheet-name';
import { collectionMethods } from '../../registers/collections/columns';
import type { RegistersFound } from '../../registers/find-registers';
import { meaningOf } from '../../registers/word-list';
import { gridOf } from '../../tables/grid-of';

/**
 * Names of the worksheets that are letters, or their enclosures: called by the number of a 函件 in 催收记录, and saying it after a colon, as each
 * sheet of ours does (编号：…, Letter no.: …). A name alone tells nothing: the ledger of January may be called 1, and so may a call.
 */
export function letterSheetsAmong(sheets: readonly SourceSheet[], { tables }: Pick<RegistersFound, 'tables'>): ReadonlySet<string> {
  const names = new Set(sheets.flatMap(({ name }) => namesOf(name)));
  const numbers = new Map<string, Set<string>>();
  for (const { name, table } of tables) {
    if (name !== 'collections') continue;
    const grid = gridOf(table);
    for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
      const number = cellText(grid.cell(row, 'number'));
      const sheetName = letterSheetName(number);
      if (!names.has(sheetName) || meaningOf(cellText(grid.cell(row, 'method')), collectionMethods) !== 'letter') continue;
      numbers.set(sheetName, (numbers.get(sheetName) ?? new Set()).add(number));
    }
  }
  const isLetter = (sheet: SourceSheet): boolean =>
    namesOf(sheet.name).some((name) => [...(numbers.get(name) ?? [])].some((number) => number !== '' && says(sheet, number)));
  return new Set(sheets.filter(isLetter).map(({ name }) => name));
}

/** A sheet's name, and the one whose enclosure it may be. */
function namesOf(sheetName: string): readonly string[] {
  return [sheetName, sheetName.replace(/ \(\d+\)$/, '')];
}

function says({ values }: SourceSheet, number: string): boolean {
  return values.some((row) =>
    row.some((cell) => {
      if (typeof cell !== 'string') return false;
      const [before = '', ...after] = cell.split(number);
      return /[:：]\s*$/.test(before) && after.length > 0 && !/^[\p{L}\p{N}-]/u.test(after.join(number));
    }),
  );
}
