import { cutText } from '../../cells/cut-text';
import type { NamesInUse } from '../../reports/report-names';
import type { SheetModel } from '../../sheets/sheet-model';

/** Characters that a sheet's name may have. */
const longestSheetName = 31;

/** The sheets under names that are free, regardless of case: a second 应收台账 becomes 应收台账 2, and its tables likewise. */
export function freeNames(sheets: readonly SheetModel[], inUse: NamesInUse): SheetModel[] {
  const sheetNames = new Set(inUse.sheets.map((name) => name.toLowerCase()));
  const tableNames = new Set([...inUse.tables, ...inUse.definedNames].map((name) => name.toLowerCase()));
  return sheets.map((sheet) => ({
    ...sheet,
    name: freeName(
      sheet.name,
      sheetNames,
      (base, number) => `${cutText(base, longestSheetName - String(number).length - 1).trimEnd()} ${number}`,
    ),
    tables: sheet.tables.map((table) => ({ ...table, name: freeName(table.name, tableNames, (base, number) => `${base}_${number}`) })),
  }));
}

function freeName(wanted: string, taken: Set<string>, numbered: (base: string, number: number) => string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = numbered(wanted, number);
  taken.add(name.toLowerCase());
  return name;
}
