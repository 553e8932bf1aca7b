import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import type { ReadingChoices, ShapeChoices } from '../reading-choices';
import { accountColumn } from './account-column';
import { accountsApart } from './accounts-apart';
import { bandsAsBalance } from './bands-as-balance';
import { codedNames } from './coded-names';
import { currencyColumns } from './currency-columns';
import { dittoCells } from './ditto-cells';
import { joinDates } from './join-dates';
import { nameBlocks } from './name-blocks';
import { outlineRows } from './outline-rows';
import { plainFigures } from './plain-figures';
import { shareReceived } from './share-received';
import { sideBySide } from './side-by-side';
import { sidedBalances } from './sided-balances';
import { sidesOfEntries } from './sides-of-entries';
import { splitSides } from './split-sides';
import { shortYears } from './short-years';
import { totalsByFormula } from './totals-by-formula';
import { sheetsAsOne } from './sheets-as-one';
import type { SheetsAsOne } from './sheets-as-one';

/** A workbook whose ledgers stand in plain shape. */
export interface PlainWorkbook {
  readonly workbook: SourceWorkbook;
  /** How several sheets were taken for one; null where they were not. */
  readonly asOne: SheetsAsOne | null;
}

/** What of a user's choices plain shapes depend on. */
type PlainChoices = ShapeChoices & Pick<ReadingChoices, 'allSheets' | 'sheetName'>;

/** How a sheet is brought into plain shape, one after the other. */
const shapes: readonly ((sheet: SourceSheet, choices: ShapeChoices) => SourceSheet)[] = [
  sideBySide,
  totalsByFormula,
  accountsApart,
  accountColumn,
  dittoCells,
  codedNames,
  shortYears,
  currencyColumns,
  plainFigures,
  outlineRows,
  bandsAsBalance,
  shareReceived,
  joinDates,
  splitSides,
  sidesOfEntries,
  sidedBalances,
  nameBlocks,
];

/** Sheets never change once they are read, and are asked for by recognition and reading alike. */
const plainSheets = new WeakMap<SourceSheet, Map<string, SourceSheet>>();
const joinedSheets = new WeakMap<SourceWorkbook, Map<string, SheetsAsOne | null>>();

/** A workbook whose ledgers stand in plain shape, one table with all that is said of a row in the row (R9a); rows know their places. */
export function plainWorkbook(source: SourceWorkbook, { allSheets, sheetName, ...choices }: PlainChoices): PlainWorkbook {
  const { decimalMark, columns } = choices;
  const shape = JSON.stringify([decimalMark ?? null, columns ?? null]);
  const workbook = { ...source, sheets: source.sheets.map((sheet) => (sheet.ours ? sheet : plainSheet(sheet, choices, shape))) };
  if (allSheets !== true) return { workbook, asOne: null };
  const known = joinedSheets.get(source) ?? new Map<string, SheetsAsOne | null>();
  joinedSheets.set(source, known);
  const key = JSON.stringify([sheetName ?? null, shape]);
  const asOne = known.has(key) ? (known.get(key) ?? null) : sheetsAsOne(workbook.sheets, sheetName);
  known.set(key, asOne);
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

/** `shape` is what of the choices tells one shape of a sheet from another. */
function plainSheet(sheet: SourceSheet, choices: ShapeChoices, shape: string): SourceSheet {
  const known = plainSheets.get(sheet) ?? new Map<string, SourceSheet>();
  plainSheets.set(sheet, known);
  const plain = known.get(shape) ?? shapes.reduce((shaped, toPlain) => toPlain(shaped, choices), sheet);
  known.set(shape, plain);
  // What is plain already stays as it is.
  const ofPlain = plainSheets.get(plain) ?? new Map<string, SourceSheet>();
  plainSheets.set(plain, ofPlain.set(shape, plain));
  return plain;
}
