import type { ColumnRole, ReadingChoices } from '../reading-choices';
import type { CellPlace } from '../../cells/cell-place';
import { isBlank } from '../../cells/blank-cell';
import type { LedgerLayout } from '../ledger';
import type { SourceWorkbook } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { looksLikeDay } from '../../tables/column-profile';
import { bestTable } from '../../tables/table-candidate';
import type { TableCandidate } from '../../tables/table-candidate';
import { plainWorkbook } from '../shapes/plain-workbook';
import { isAgingTable } from './age-bands';
import { carriedTable } from './carried-table';
import { currenciesByContents, mayHoldCurrencies } from './currency-by-contents';
import { inHomeCurrency } from './in-home-currency';
import { layoutOf } from './layout-of';
import { ledgerLacks, ledgerTable, withChoices } from './ledger-table';
import { nearestTable } from './nearest-table';
import type { NearestTable } from './nearest-table';
import { ledgerRules } from './role-rules';
import { settleColumns, withoutRole } from './settle-columns';
import type { Columns, MoneyDoubt } from './settle-columns';
import { copies, tellingNames } from './sheet-names';
import { readTitleFacts } from './title-facts';

/** One sheet that could hold the ledger. */
export interface LedgerCandidate {
  readonly sheetName: string;
  /** 1-based row of the headings. */
  readonly headingRowNumber: number;
  readonly confidence: number;
}

/** What must be asked before a ledger can be read: nothing is guessed. */
export type ReadingQuestion =
  /** `asOne`: they are sheets of one layout, which may be one ledger (R9a). */
  | { readonly kind: 'whichLedger'; readonly candidates: readonly LedgerCandidate[]; readonly asOne?: true }
  | {
      readonly kind: 'whichColumn';
      readonly sheetName: string;
      readonly role: ColumnRole;
      readonly columns: readonly { readonly column: number; readonly heading: string }[];
      /** Present where it is asked because the figures of these columns do not fit (R9c). */
      readonly against?: readonly { readonly column: number; readonly heading: string }[];
    }
  /** Nothing tells what was received or is left, and a column of figures might (R9c). */
  | { readonly kind: 'whatColumn'; readonly sheetName: string; readonly column: number; readonly heading: string }
  | { readonly kind: 'dateOrder'; readonly place: CellPlace; readonly heading: string; readonly value: string };

/** The ledger of a workbook, or why there is none to be read. */
export type Recognition =
  | { readonly kind: 'found'; readonly layout: LedgerLayout; readonly candidates: readonly LedgerCandidate[] }
  | { readonly kind: 'none'; readonly nearest: NearestTable | null }
  | { readonly kind: 'question'; readonly question: ReadingQuestion };

/** Scores this close are no difference. */
const closeScores = 0.8;
const scoreOfCertainty = 7;

/** Roles where two equally named columns would change the figures, so that the user is asked. */
const rolesAskedAbout: ReadonlySet<ColumnRole> = new Set([
  'customer',
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'settledDate',
  'terms',
  'amount',
  'received',
  'balance',
  'debit',
  'credit',
]);

type RatedColumns = Pick<TableCandidate<ColumnRole>, 'columns' | 'scores'>;

interface RatedTable extends TableCandidate<ColumnRole> {
  readonly rating: number;
}

/** Finds the ledger in a workbook never seen before: sheet, heading rows, columns; what the user has chosen goes first. */
export function recogniseLedger(source: SourceWorkbook, choices: ReadingChoices): Recognition {
  const { workbook, asOne } = plainWorkbook(source, choices);
  if (asOne?.kind === 'unclear') {
    const candidates = asOne.sheetNames.map((sheetName): LedgerCandidate => ({ sheetName, headingRowNumber: 1, confidence: 0 }));
    return { kind: 'question', question: { kind: 'whichLedger', candidates } };
  }
  const sheetName = asOne?.kind === 'one' ? asOne.sheet.name : choices.sheetName;
  const sheets = workbook.sheets.filter((sheet) => !sheet.ours && (sheetName === undefined || sheet.name === sheetName));
  const tables = sheets.flatMap((sheet) => {
    const table = bestTable(
      sheet,
      ledgerTable((columns, table) => isLedger(table, columns, choices), choices),
    );
    return table === null ? [] : [{ ...table, rating: table.score + standing(table, choices, workbook.dateSystem) }];
  });
  tables.sort((a, b) => b.rating - a.rating);
  const [best] = tables;
  if (best === undefined || (best.rating < 2 && sheetName === undefined)) return { kind: 'none', nearest: nearestTable(sheets, choices) };
  const close = tables.filter((table) => best.rating - table.rating < closeScores - 1e-9);
  if (close.length > 1) {
    const joined = plainWorkbook(source, { allSheets: true }).asOne;
    const asOne =
      joined !== null && [...joined.sheetNames, ...(joined.kind === 'one' ? (joined.older ?? []) : [])].includes(best.sheet.name);
    return {
      kind: 'question',
      question: { kind: 'whichLedger', candidates: close.map(candidateOf), ...(asOne && joined.kind === 'one' && { asOne: true }) },
    };
  }
  const rival = best.rivals.find(({ role }) => rolesAskedAbout.has(role) && choices.columns?.[role] === undefined);
  if (rival !== undefined) return { kind: 'question', question: whichColumn(best, rival.role, rival.columns) };
  const named = withChoices(best.columns, best.sheet, choices);
  const isChosen = choices.columns?.currency !== undefined;
  const columns =
    isChosen || named.currency === undefined || mayHoldCurrencies(best, named.currency) ? named : withoutRole(named, 'currency');
  // Remarks and names that are nothing but currencies are none.
  const words = (['note', 'salesperson', 'contract', 'terms', 'disputed'] as const).filter((role) => choices.columns?.[role] === undefined);
  const telling = words.reduce<Columns>(withoutRole, columns);
  const isOpen = columns.currency === undefined && !isChosen;
  const [currency, ...others] = isOpen ? currenciesByContents(best, new Set(Object.values(telling))) : [];
  if (currency !== undefined && others.length > 0)
    return { kind: 'question', question: whichColumn(best, 'currency', [currency, ...others]) };
  const ofWords = words.filter((role) => columns[role] === currency);
  const settled = settleColumns(
    best,
    inHomeCurrency(best, currency === undefined ? columns : { ...ofWords.reduce<Columns>(withoutRole, columns), currency }, choices),
    choices,
  );
  if (settled.doubt !== null) return { kind: 'question', question: unfitting(best, settled.doubt) };
  return {
    kind: 'found',
    layout: layoutOf(best, settled, confidenceOf(best), holdsData(best, choices)),
    candidates: tables.map(candidateOf),
  };
}

/**
 * Nothing that a ledger must tell is lacking; a table that was aged already or carries balances forward is none, unless the user has said
 * what its columns are.
 */
function isLedger(table: TableCandidate<ColumnRole>, columns: Columns, choices: ReadingChoices): boolean {
  if (choices.columns === undefined && (isAgingTable(table) || carriedTable(table) !== null)) return false;
  return ledgerLacks(table.sheet, withChoices(columns, table.sheet, choices)).length === 0;
}

/**
 * Whether the row that was taken for headings holds a day or a sum in a column that the user has said to hold them: the table has no
 * headings.
 */
function holdsData({ sheet, headingRow }: TableCandidate<ColumnRole>, { columns = {} }: ReadingChoices): boolean {
  return (Object.entries(columns) as [ColumnRole, number | null][]).some(([role, column]) => {
    const value = column === null ? '' : (sheet.values[headingRow]?.[column - sheet.firstColumn] ?? '');
    const { content } = ledgerRules[role];
    return (content === 'date' && looksLikeDay(value)) || (content === 'amount' && readYuan(value).ok);
  });
}

const receiptTables = /(?<![应未])(?:收款|回款)|到账|进账|receipts|payments|cash/i;
const otherTables = /应付|付款明细|采购|供应商|还款计划|分期|催收|争议|坏账|核销|payable|supplier|vendor/i;
const summaries = /账龄|汇总|分析|统计|summary|aging|pivot/i;

/** What the sheet's name, its title and its state say for or against its being the ledger. */
function standing(table: TableCandidate<ColumnRole>, choices: ReadingChoices, dateSystem: 1900 | 1904): number {
  const { sheet } = table;
  const title = readTitleFacts(sheet, table.firstHeadingRow, dateSystem).text;
  const says = (words: RegExp): boolean => words.test(sheet.name) || words.test(title);
  let rating = 0;
  if (says(tellingNames)) rating += 0.9;
  const isOther = (text: string): boolean => otherTables.test(text) || receiptTables.test(text);
  const isTitledOther = !tellingNames.test(sheet.name) && isOther(title) && !tellingNames.test(title);
  // 项目回款表 with a column of what is left tells what is owed, whatever its title; a sheet of that name may be a copy beside the ledger.
  const isLeftTold = saysWhatIsLeft(table);
  if (otherTables.test(sheet.name) || ((receiptTables.test(sheet.name) || isTitledOther) && !isLeftTold)) rating -= 4;
  else if (receiptTables.test(sheet.name)) rating -= 1.5;
  if (copies.test(sheet.name)) rating -= 1.5;
  if (summaries.test(sheet.name)) rating -= 1;
  if (!sheet.visible) rating -= 1;
  if (!hasRows(table, withChoices(table.columns, sheet, choices))) rating -= 3;
  return rating;
}

/** Whether a table names customers, what they owe and what is left of it. */
function saysWhatIsLeft({ columns, scores }: RatedColumns): boolean {
  return columns.balance !== undefined && (scores.balance ?? 0) >= 0.9 && (columns.received !== undefined || columns.amount !== undefined);
}

function hasRows(table: TableCandidate<ColumnRole>, columns: Columns): boolean {
  const money = [columns.amount, columns.balance, columns.baseAmount, columns.debit].filter((column) => column !== undefined);
  return table.sheet.values.slice(table.headingRow + 1, table.endRow).some((row) => money.some((column) => !isBlank(row[column] ?? '')));
}

function candidateOf(table: RatedTable): LedgerCandidate {
  return {
    sheetName: table.sheet.name,
    headingRowNumber: table.sheet.firstRow + table.headingRow + 1,
    confidence: confidenceOf(table),
  };
}

function confidenceOf(table: RatedTable): number {
  return Math.max(0, Math.min(1, table.rating / scoreOfCertainty));
}

function whichColumn(table: RatedTable, role: ColumnRole, columns: readonly number[]): ReadingQuestion {
  const { sheet } = table;
  return {
    kind: 'whichColumn',
    sheetName: sheet.name,
    role,
    columns: columns.map((column) => ({ column: column + sheet.firstColumn, heading: headingText(table, column) })),
  };
}

/** Asks for a column whose figures do not fit those of the others, or of which there may be two. */
function unfitting(table: RatedTable, { role, columns, against }: MoneyDoubt): ReadingQuestion {
  const { sheet } = table;
  const optionOf = (column: number): { column: number; heading: string } => ({
    column: column + sheet.firstColumn,
    heading: headingText(table, column),
  });
  return {
    kind: 'whichColumn',
    sheetName: sheet.name,
    role,
    columns: columns.map(optionOf),
    ...(against.length > 0 && { against: against.map(optionOf) }),
  };
}

function headingText(table: RatedTable, column: number): string {
  const rows = table.sheet.values.slice(table.firstHeadingRow, table.headingRow + 1);
  return rows
    .map((row) => String(row[column] ?? '').trim())
    .filter((text) => text !== '')
    .join(' ');
}
