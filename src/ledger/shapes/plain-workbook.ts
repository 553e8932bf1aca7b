import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import type { ReadingChoices } from '../reading-choices';
import { accountColumn } from './account-column';
import { accountsApart } from './accounts-apart';
import { currencyColumns } from './currency-columns';
import { dittoCells } from './ditto-cells';
import { joinDates } from './join-dates';
import { nameBlocks } from './name-blocks';
import { plainFigures } from './plain-figures';
import { sidedBalances } from './sided-balances';
import { splitSides } from './split-sides';
import { shortYears } from './short-years';
import { sheetsAsOne } from './sheets-as-one';
import type { SheetsAsOne } from './sheets-as-one';

/** A workbook whose ledgers stand in plain shape. */
export interface PlainWorkbook {
  readonly workbook: SourceWorkbook;
  /** How several sheets were taken for one; null where they were not. */
  readonly asOne: SheetsAsOne | null;
}

/** How a sheet is brought into plain shape, one after the other. */
const shapes: readonly ((sheet: SourceSheet) => SourceSheet)[] = [
  accountsApart,
  accountColumn,
  dittoCells,
  shortYears,
  currencyColumns,
  (sheet) => plainFigures(sheet),
  joinDates,
  splitSides,
  sidedBalances,
  nameBlocks,
];

/** Sheets never change once they are read, and are asked for by recognition and reading alike. */
const plainSheets = new WeakMap<SourceSheet, SourceSheet>();
const joinedSheets = new WeakMap<SourceWorkbook, Map<string | undefined, SheetsAsOne | null>>();

/** A workbook whose ledgers stand in plain shape, one table with all that is said of a row in the row (R9a); rows know their places. */
export function plainWorkbook(
  source: SourceWorkbook,
  { allSheets, sheetName }: Pick<ReadingChoices, 'allSheets' | 'sheetName'>,
): PlainWorkbook {
  const workbook = { ...source, sheets: source.sheets.map((sheet) => (sheet.ours ? sheet : plainSheet(sheet))) };
  if (allSheets !== true) return { workbook, asOne: null };
  const known = joinedSheets.get(source) ?? new Map<string | undefined, SheetsAsOne | null>();
  joinedSheets.set(source, known);
  const asOne = known.has(sheetName) ? (known.get(sheetName) ?? null) : sheetsAsOne(workbook.sheets, sheetName);
  known.set(sheetName, asOne);
  if (asOne?.kind !== 'one') return { workbook, asOne };
  const gone = new Set([...asOne.sheetNames, ...(asOne.older ?? [])]);
  return { workbook: { ...workbook, sheets: [asOne.sheet, ...workbook.sheets.filter(({ name }) => !gone.has(name))] }, asOne };
}

/** The sheets that are one ledger with the one named, those included that a newer one stands for; null where there are none (R9a). */
export function namesAsOne(source: SourceWorkbook, sheetName: string): readonly string[] | null {
  const { asOne } = plainWorkbook(source, { allSheets: true, sheetName });
  if (asOne === null) return null;
  return asOne.kind === 'one' ? [...asOne.sheetNames, ...(asOne.older ?? [])] : asOne.sheetNames;
}

function plainSheet(sheet: SourceSheet): SourceSheet {
  const plain = plainSheets.get(sheet) ?? shapes.reduce((shaped, toPlain) => toPlain(shaped), sheet);
  plainSheets.set(sheet, plain);
  // What is plain already stays as it is.
  plainSheets.set(plain, plain);
  return plain;
}
