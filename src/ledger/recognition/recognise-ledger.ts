import type { ColumnRole, ReadingChoices } from '../reading-choices';
import type { CellPlace } from '../../cells/cell-place';
import { isBlank } from '../../cells/blank-cell';
import type { LedgerLayout } from '../ledger';
import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import { ledgerRules } from './role-rules';
import { bestTable } from '../../tables/table-candidate';
import type { TableCandidate } from '../../tables/table-candidate';
import type { RoleWeights, TableKind } from '../../tables/table-kind';
import { plainWorkbook } from '../shapes/plain-workbook';
import { readDay } from '../../domain/calendar/read-day';
import { readYuan } from '../../domain/money/read-amount';
import { knownHeadings } from './known-headings';
import { datedReceipts } from './dated-receipts';
import { settleColumns, withoutRole } from './settle-columns';
import type { Columns, LedgerColumns, MoneyDoubt } from './settle-columns';
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
  | { readonly kind: 'none'; readonly nearest: { readonly sheetName: string; readonly found: readonly ColumnRole[] } | null }
  | { readonly kind: 'question'; readonly question: ReadingQuestion };

const weights: RoleWeights<ColumnRole> = {
  customer: 2,
  amount: 2,
  balance: 0.8,
  received: 0.6,
  debit: 0.9,
  credit: 0.9,
  dueDate: 1.5,
  invoiceDate: 1,
  terms: 0.7,
  invoiceNumber: 1,
  settledDate: 0.5,
  receiptDate: 0.5,
  reduction: 0.3,
  baseBalance: 0.5,
  baseReceived: 0.3,
  contract: 0.3,
};

const ledgerTable = (isComplete: TableKind<ColumnRole>['isComplete'], choices: ReadingChoices = {}): TableKind<ColumnRole> => ({
  rules: ledgerRules,
  weights,
  knownHeadings,
  setApart: (headings, cells) =>
    new Set(
      datedReceipts(headings, cells).flatMap((receipt) => (receipt.kind === 'pair' ? [receipt.date, receipt.amount] : [receipt.amount])),
    ),
  // The user knows what the columns are: headings stand where there is a text over each of them.
  bonus: ({ sheet, headingRow }) =>
    Object.values(choices.columns ?? {}).filter((column) => {
      const heading = column === null ? '' : (sheet.values[headingRow]?.[column - sheet.firstColumn] ?? '');
      return typeof heading === 'string' && heading.trim() !== '' && !readDay(heading).ok && !readYuan(heading).ok;
    }).length,
  isComplete,
});

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
      ledgerTable((columns) => isLedger(sheet, withChoices(columns, sheet, choices)), choices),
    );
    return table === null ? [] : [{ ...table, rating: table.score + standing(table, workbook.dateSystem) }];
  });
  tables.sort((a, b) => b.rating - a.rating);
  const [best] = tables;
  if (best === undefined || (best.rating < 2 && sheetName === undefined)) return { kind: 'none', nearest: nearestTo(sheets) };
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
  const settled = settleColumns(best, withChoices(best.columns, best.sheet, choices), choices);
  if (settled.doubt !== null) return { kind: 'question', question: unfitting(best, settled.doubt) };
  return { kind: 'found', layout: layoutOf(best, settled), candidates: tables.map(candidateOf) };
}

/** Who owes, how much, and something to tell the debts apart or to date them. */
function isLedger(sheet: SourceSheet, columns: Columns): boolean {
  const owed =
    columns.amount ??
    columns.balance ??
    columns.baseAmount ??
    columns.baseBalance ??
    (columns.credit === undefined ? undefined : columns.debit);
  const dated = columns.dueDate ?? columns.invoiceDate ?? columns.invoiceNumber ?? columns.deliveryDate;
  const customer = columns.customer ?? (columns.debit === undefined ? undefined : readTitleFacts(sheet, 10, 1900).customer);
  return owed !== undefined && dated !== undefined && customer !== undefined && customer !== null;
}

/** What sheets and titles say that hold a ledger. */
export const tellingNames = /应收|往来|台账|账款|receivable|ledger|invoice|\bar\b/i;
const otherTables =
  /收款|回款|到账|进账|应付|付款明细|采购|供应商|还款计划|分期|催收|争议|坏账|核销|payable|supplier|vendor|receipts|payments|cash/i;
/** What sheets say that hold a copy of another. */
export const copies = /备份|副本|作废|模板|示例|样例|旧|copy|backup|template|sample|old/i;
const summaries = /账龄|汇总|分析|统计|summary|aging|pivot/i;

/** What the sheet's name, its title and its state say for or against its being the ledger. */
function standing(table: TableCandidate<ColumnRole>, dateSystem: 1900 | 1904): number {
  const { sheet } = table;
  const title = readTitleFacts(sheet, table.firstHeadingRow, dateSystem).text;
  const says = (words: RegExp): boolean => words.test(sheet.name) || words.test(title);
  let rating = 0;
  if (says(tellingNames)) rating += 0.9;
  if (otherTables.test(sheet.name) || (!tellingNames.test(sheet.name) && otherTables.test(title) && !tellingNames.test(title))) rating -= 4;
  if (copies.test(sheet.name)) rating -= 1.5;
  if (summaries.test(sheet.name)) rating -= 1;
  if (!sheet.visible) rating -= 1;
  if (!hasRows(table)) rating -= 3;
  return rating;
}

function hasRows(table: TableCandidate<ColumnRole>): boolean {
  const money = [table.columns.amount, table.columns.balance, table.columns.baseAmount, table.columns.debit].filter(
    (column) => column !== undefined,
  );
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

/** Asks for a column whose figures do not fit those of the others. */
function unfitting(table: RatedTable, { role, columns, against }: MoneyDoubt): ReadingQuestion {
  const { sheet } = table;
  const optionOf = (column: number): { column: number; heading: string } => ({
    column: column + sheet.firstColumn,
    heading: headingText(table, column),
  });
  return { kind: 'whichColumn', sheetName: sheet.name, role, columns: columns.map(optionOf), against: against.map(optionOf) };
}

function headingText(table: RatedTable, column: number): string {
  const rows = table.sheet.values.slice(table.firstHeadingRow, table.headingRow + 1);
  return rows
    .map((row) => String(row[column] ?? '').trim())
    .filter((text) => text !== '')
    .join(' ');
}

function layoutOf(table: RatedTable, settled: LedgerColumns): LedgerLayout {
  const { sheet } = table;
  const at = (column: number): number => column + sheet.firstColumn;
  const columns: Columns = {};
  for (const [role, column] of Object.entries(standIns(settled.columns)) as [ColumnRole, number][]) columns[role] = at(column);
  return {
    sheetName: sheet.name,
    headerRow: sheet.firstRow + table.headingRow,
    ...(table.firstHeadingRow < table.headingRow ? { headingRowCount: table.headingRow - table.firstHeadingRow + 1 } : {}),
    firstDataRow: sheet.firstRow + table.headingRow + 1,
    lastDataRow: sheet.firstRow + table.endRow - 1,
    columns,
    ...(Object.keys(settled.further).length > 0 && { further: mapValues(settled.further, (found) => found.map(at)) }),
    ...(settled.receiptColumns.length > 0 && {
      receiptColumns: settled.receiptColumns.map((receipt) =>
        receipt.kind === 'pair'
          ? { ...receipt, date: at(receipt.date), amount: at(receipt.amount) }
          : { ...receipt, amount: at(receipt.amount) },
      ),
    }),
    ...(settled.turned.length > 0 && { turned: settled.turned.map(at) }),
    ...(settled.turnedUnchecked.length > 0 && { turnedUnchecked: settled.turnedUnchecked.map(at) }),
    ...(settled.running !== null && { runningBalance: at(settled.running) }),
    ...(settled.foundReduction !== null && { foundReduction: at(settled.foundReduction) }),
    ...(isWholeWidth(table) ? {} : { span: { first: sheet.firstColumn + table.firstColumn, end: sheet.firstColumn + table.endColumn } }),
    confidence: confidenceOf(table),
  };
}

function isWholeWidth({ sheet, firstColumn, endColumn }: RatedTable): boolean {
  return firstColumn === 0 && sheet.values.every((row) => row.length <= endColumn);
}

/** The recognised columns with the user's own choices laid over them. */
function withChoices(columns: Columns, sheet: SourceSheet, choices: ReadingChoices): Columns {
  const chosen = Object.entries(choices.columns ?? {}) as [ColumnRole, number | null][];
  if (chosen.length === 0) return columns;
  const taken = new Set(chosen.flatMap(([, column]) => (column === null ? [] : [column - sheet.firstColumn])));
  const kept = (Object.entries(columns) as [ColumnRole, number][]).filter(
    ([role, column]) => choices.columns?.[role] === undefined && !taken.has(column),
  );
  const added = chosen.flatMap(([role, column]): [ColumnRole, number][] => (column === null ? [] : [[role, column - sheet.firstColumn]]));
  return Object.fromEntries([...kept, ...added]);
}

/** Roles that another column fills for want of its own. */
function standIns(columns: Columns): Columns {
  const filled: Columns = { ...columns };
  // Without an invoice date the delivery is what a debt begins with.
  if (filled.invoiceDate === undefined && filled.deliveryDate !== undefined) filled.invoiceDate = filled.deliveryDate;
  if (filled.amount === undefined && filled.balance === undefined && filled.debit === undefined && filled.baseAmount !== undefined) {
    filled.amount = filled.baseAmount;
  }
  // Without currencies all columns are in the home currency, and its name in a heading says nothing more.
  if (
    filled.currency === undefined &&
    (filled.baseAmount === undefined || filled.amount === undefined || filled.amount === filled.baseAmount)
  ) {
    return moved(moved(filled, 'baseBalance', 'balance'), 'baseReceived', 'received');
  }
  return filled;
}

function moved(columns: Columns, from: ColumnRole, to: ColumnRole): Columns {
  const column = columns[from];
  return columns[to] !== undefined || column === undefined ? columns : { ...withoutRole(columns, from), [to]: column };
}

function mapValues<Value, Mapped>(record: Readonly<Record<string, Value>>, of: (value: Value) => Mapped): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
}

function nearestTo(sheets: readonly SourceSheet[]): { readonly sheetName: string; readonly found: readonly ColumnRole[] } | null {
  const tables = sheets.flatMap(
    (sheet) =>
      bestTable(
        sheet,
        ledgerTable((columns) => Object.keys(columns).length >= 2),
      ) ?? [],
  );
  tables.sort((a, b) => b.score - a.score);
  const [nearest] = tables;
  return nearest === undefined ? null : { sheetName: nearest.sheet.name, found: Object.keys(nearest.columns) as ColumnRole[] };
}
