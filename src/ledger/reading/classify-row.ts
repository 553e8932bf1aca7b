import { isBlank } from '../../cells/blank-cell';
import { isNamedSubtotal } from '../../cells/subtotal-word';
import { subtotalWord } from '../total-words';
import type { CellValue } from '../../cells/cell-value';
import { customerKey } from '../../domain/text/customer-key';
import { isCurrencyName } from '../../domain/money/currency-name';
import { readYuan } from '../../domain/money/read-amount';
import { saysNothing } from '../../tables/read-money';
import { looksLikeDay } from '../../tables/column-profile';
import { beginsOtherTable } from '../../tables/other-headings';
import { knownHeadings } from '../recognition/known-headings';
import { headsPayables } from '../recognition/payable-side';
import { cellText } from '../../cells/cell-text';
import { isClosingWord, isFooterText, isOpeningWord } from './row-words';
import type { TableGrid } from '../../tables/table-grid';

/**
 * What a row below the headings is (R12): an entry that counts, a printed sum, an opening balance, a line of text such as a group's name,
 * or nothing.
 */
export type RowKind =
  | { readonly kind: 'entry' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'subtotal'; readonly word: string }
  /** A line that may carry an account's balance out of a period: 期末余额, 结转下年; the rows above it tell whether it does. */
  | { readonly kind: 'closing'; readonly word: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'headings' }
  | { readonly kind: 'blank' }
  /** Another table's headings: the ledger ends above. */
  | { readonly kind: 'otherTable' };

/** Which of a table's roles tell what a row is. */
export interface TellingRoles<Role extends string> {
  readonly money: readonly Role[];
  readonly dates: readonly Role[];
  readonly customer: Role;
  readonly invoiceNumber: Role;
  /** Absent for receipts, which fall due nowhere. */
  readonly due?: Role;
  /** 借方 and 贷方: a line of a book that has neither carries its balance forward. */
  readonly movements?: readonly Role[];
}

/** Tells what the row is from the cells of its telling roles and from the words in it. */
export function classifyRow<Role extends string>(grid: TableGrid<Role>, row: number, roles: TellingRoles<Role>): RowKind {
  const values = grid.rowValues(row);
  if (values.every(isBlank)) return { kind: 'blank' };
  const money = moneyIn(grid, row, roles);
  const hasFigures = money.some((value) => typeof value === 'number') || money.some((value) => readYuan(value).ok);
  if (!hasFigures) {
    const begins = beginsOtherTable(values, knownHeadings);
    if (
      begins &&
      headsPayables(
        values,
        grid.headingRows.map((own) => grid.rowValues(own)),
      )
    )
      return { kind: 'otherTable' };
    if (grid.repeatsHeadings(row)) return { kind: 'headings' };
    if (begins) return { kind: 'otherTable' };
    if (isFooter(values)) return { kind: 'blank' };
  }
  const customer = cellText(grid.cell(row, roles.customer));
  const invoiceNumber = cellText(grid.cell(row, roles.invoiceNumber));
  const dated = roles.dates.some((role) => !isBlank(grid.cell(row, role)) && !isSumLabel(grid.cell(row, role)));
  const word =
    wordOfSubtotal(values, { customer, invoiceNumber, dated }) ?? totalOfCustomer(grid, row, roles, values, dated || invoiceNumber !== '');
  if (word !== null) return { kind: 'subtotal', word };
  const closingWord = invoiceNumber === '' ? values.find((value) => typeof value === 'string' && isClosingWord(value)) : undefined;
  if (closingWord !== undefined && !isDated(grid, row, roles)) return { kind: 'closing', word: cellText(closingWord) };
  // A remark such as 上年结转 beside an invoice's number or due date tells where the invoice came from.
  const carriesForward = roles.movements?.every((role) => grid.has(role) && holdsNothing(grid.cell(row, role))) === true;
  const isInvoice =
    !carriesForward && (isOtherThanOpening(invoiceNumber) || (roles.due !== undefined && !isBlank(grid.cell(row, roles.due))));
  const opens =
    isOpeningWord(customer) ||
    isOpeningWord(invoiceNumber) ||
    (!isInvoice && values.some((value) => typeof value === 'string' && isOpeningWord(value)));
  if (opens) return { kind: 'opening' };
  if (invoiceNumber !== '' || dated) return { kind: 'entry' };
  // Balances that a formula left at 0 below the last row, or beside a group's name, are no entries.
  const moves = money.some((value) => value !== 0);
  const owes = !holdsNothing(grid.cell(row, roles.money[0] ?? roles.customer)) && customer !== '';
  return moves || owes ? { kind: 'entry' } : { kind: 'text' };
}

/** Whether a row holds figures and nothing else: no customer, number or date, and no text that is no amount. */
export function holdsFiguresOnly<Role extends string>(grid: TableGrid<Role>, row: number, roles: TellingRoles<Role>): boolean {
  const isMade = (column: number | undefined): boolean => column !== undefined && grid.sheet.madeColumns?.has(column) === true;
  // A block's name stands on all of its rows.
  const customer = isMade(grid.columns[roles.customer]) ? '' : cellText(grid.cell(row, roles.customer));
  return customer === '' && holdsFiguresAndName(grid, row, roles);
}

/** Whether a row holds figures and a customer's name at most. */
export function holdsFiguresAndName<Role extends string>(grid: TableGrid<Role>, row: number, roles: TellingRoles<Role>): boolean {
  if (cellText(grid.cell(row, roles.invoiceNumber)) !== '') return false;
  if (roles.dates.some((role) => !isBlank(grid.cell(row, role)))) return false;
  const first = grid.span?.first ?? grid.sheet.firstColumn;
  return grid.rowValues(row).every((value, index) => isFigureOrNothing(value) || first + index === grid.columns[roles.customer]);
}

/**
 * The last row that may be an entry: below the last figures, after a printed sum or a blank row, stand signatures and remarks alone;
 * `holdsMore` tells figures apart from those of the roles.
 */
export function lastEntryRow<Role extends string>(
  grid: TableGrid<Role>,
  roles: TellingRoles<Role>,
  holdsMore: (row: number) => boolean = () => false,
): number {
  let last = grid.lastDataRow;
  while (last >= grid.firstDataRow && !holdsFigures(grid, last, roles) && !holdsMore(last)) last -= 1;
  if (last < grid.firstDataRow || classifyRow(grid, last, roles).kind === 'subtotal')
    return last < grid.firstDataRow ? grid.lastDataRow : last;
  for (let row = last + 1; row <= grid.lastDataRow; row += 1) if (grid.rowValues(row).every(isBlank)) return row;
  return grid.lastDataRow;
}

function holdsFigures<Role extends string>(grid: TableGrid<Role>, row: number, roles: TellingRoles<Role>): boolean {
  const money = moneyIn(grid, row, roles);
  return (
    money.some((value) => readYuan(value).ok) ||
    (money.length > 0 && roles.dates.some((role) => looksLikeDay(grid.cell(row, role)))) ||
    /\d/.test(cellText(grid.cell(row, roles.invoiceNumber)))
  );
}

/** Whether a row falls due on its own, or, where nothing falls due or moves, stands under a day: then a closing word in it is a remark. */
function isDated<Role extends string>(grid: TableGrid<Role>, row: number, roles: TellingRoles<Role>): boolean {
  const telling = roles.movements === undefined ? roles.dates : roles.due === undefined ? [] : [roles.due];
  return telling
    .map((role) => grid.cell(row, role))
    .some((value) => !isBlank(value) && !isSumLabel(value) && !isClosingWord(cellText(value)));
}

/** 合计, 应收总额 and Total Oakfield in a column of dates date nothing. */
function isSumLabel(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  return datelessTotal.test(value) || (value.length < 24 && (subtotalWord(value) !== null || isNamedSubtotal(value)));
}

/** What stands in the columns of money of a row. */
function moneyIn<Role extends string>(grid: TableGrid<Role>, row: number, { money }: TellingRoles<Role>): readonly CellValue[] {
  const found: CellValue[] = [];
  // Every row of a large ledger is asked.
  for (const role of money) {
    const own = grid.cell(row, role);
    if (!holdsNothing(own)) found.push(own);
    for (const column of grid.further[role] ?? []) if (!holdsNothing(grid.at(row, column))) found.push(grid.at(row, column));
  }
  return found;
}

/** 10,800.25 | CNY: a currency says no more of a row than its figures do. */
function isFigureOrNothing(value: CellValue): boolean {
  return holdsNothing(value) || readYuan(value).ok || (typeof value === 'string' && isCurrencyName(value));
}

function holdsNothing(value: CellValue): boolean {
  return typeof value === 'string' && (isBlank(value) || saysNothing(value));
}

function wordOfSubtotal(values: readonly CellValue[], row: { customer: string; invoiceNumber: string; dated: boolean }): string | null {
  for (const value of values) {
    if (typeof value !== 'string' || value === '') continue;
    const word = subtotalWord(value);
    if (word === null) continue;
    const ofPeriod = /^(?:本|过次页|承前页)/.test(word);
    const isInvoice = row.dated && isOtherText(row.invoiceNumber) && (!ofPeriod || isOtherText(row.customer));
    const isDebt = row.dated && !ofPeriod && isOtherText(row.customer) && value.trim() !== row.customer;
    if (!isInvoice && !isDebt) return word;
  }
  const nothingOfAnInvoice = !row.dated && (row.invoiceNumber === '' || (row.customer === '' && isNamedSubtotal(row.invoiceNumber)));
  const first = values.find((value) => typeof value === 'string' && value.trim() !== '');
  // SAP marks sums of each level with one star more.
  if (nothingOfAnInvoice && typeof first === 'string' && (isNamedSubtotal(first) || /^\s*(?:\*{1,5}|[Σ∑]{1,3})\s*$/.test(first)))
    return first.trim();
  return null;
}

const totalOf = /^(?:sub[- ]?)?total (.+)$/i;
const starred = /^(?:\*{1,5}|[Σ∑]{1,3}) ?([^*Σ∑].*)$/;
/** Total 2025-11-30 may be a day that is called so; customers such as 3M are told by the rows above. */
const datelessTotal = /^(?:sub[- ]?)?total \D/i;

/** `Total Oakfield` and SAP's `*100001` under the rows of theirs; a customer may be called Total all the same. */
function totalOfCustomer<Role extends string>(
  grid: TableGrid<Role>,
  row: number,
  roles: TellingRoles<Role>,
  values: readonly CellValue[],
  isInvoice: boolean,
): string | null {
  const first = values.find((value) => !isBlank(value));
  const name = isInvoice || typeof first !== 'string' ? undefined : (totalOf.exec(first.trim()) ?? starred.exec(first.trim()))?.[1];
  if (name === undefined) return null;
  let above = row - 1;
  while (above >= grid.firstDataRow && cellText(grid.cell(above, roles.customer)) === '') above -= 1;
  const isAbove = above >= grid.firstDataRow && customerKey(cellText(grid.cell(above, roles.customer))) === customerKey(name);
  return isAbove ? String(first).trim() : null;
}

function isOtherThanOpening(text: string): boolean {
  return text !== '' && !isOpeningWord(text);
}

function isOtherText(text: string): boolean {
  return text !== '' && subtotalWord(text) === null;
}

function isFooter(values: readonly CellValue[]): boolean {
  const first = values.find((value) => !isBlank(value));
  return typeof first === 'string' && isFooterText(first);
}
