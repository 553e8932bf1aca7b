import type { CellValue } from '../../cells/cell-value';
import { columnLetters } from '../../cells/a1';
import { isBlank } from '../../cells/blank-cell';
import { looksLikeDay } from '../../tables/column-profile';
import { readHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';
import { ledgerRules } from '../recognition/role-rules';
import type { ReceiptRole } from '../recognition/receipt-columns';
import { isBareMonth } from '../recognition/dated-receipts';
import { headsShares } from '../shapes/share-received';
import { matchHeading } from '../../tables/match-heading';
import { readMoney } from '../../tables/read-money';
import type { Notice } from '../findings';
import type { LedgerLayout, LedgerRow, ReceiptColumns } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { headingPlaces } from './heading-places';
import { classifyRow } from './classify-row';
import { isBook } from './row-amounts';
import { tellingRoles } from './telling-roles';

/** A column that nothing uses and that may matter (R9c); `column` is 0-based on the sheet. */
export interface UnusedColumn {
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  readonly holds: 'figures' | 'dates' | 'status' | 'terms';
}

const rowsLookedAt = 300;
const saysStatus = /状态|情况|是否|结清|付清|已核|status|state|paid\?/;
const saysTerms = /账期|付款条件|收款条件|结算方式|付款方式|terms/;
/** Headings of the numbers of lines. */
const countsLines = /^$|序|号|项次|行次|^no|^#|index|^id$|line|item/;
const saysDate = /日期|时间|月份|date/;

/**
 * The columns of figures, dates, status and terms beside the recognised ones that nothing uses, left to right; running numbers apart (R9c).
 */
export function unusedColumns(
  grid: TableGrid<ColumnRole>,
  rows: readonly LedgerRow[],
  { receiptColumns = [], runningBalance }: Pick<LedgerLayout, 'receiptColumns' | 'runningBalance'>,
  markColumns: readonly number[] = [],
): UnusedColumn[] {
  const used = new Set([...usedColumns(grid, receiptColumns, runningBalance), ...markColumns, ...(grid.sheet.partColumns ?? [])]);
  for (const column of receivedOverAgain(grid, rows)) used.delete(column);
  const first = grid.span?.first ?? grid.sheet.firstColumn;
  const end = grid.span?.end ?? first + grid.sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = linesOf(grid, rows);
  return Array.from({ length: Math.max(0, end - first) }, (_unused, index) => first + index).flatMap((column): UnusedColumn[] => {
    const holds = used.has(column) ? null : holding(grid, column, lines);
    return holds === null ? [] : [{ column, letter: columnLetters(column), heading: grid.headingOf(column), holds }];
  });
}

/** The columns of what came in on invoices, where receipts on rows of their own say so instead. */
function receivedOverAgain(grid: TableGrid<ColumnRole>, rows: readonly LedgerRow[]): readonly number[] {
  const [own, further] = [grid.columns.received, grid.further.received ?? []];
  const receipts = rows.filter(({ entry }) => entry === 'receipt');
  if (own === undefined || receipts.length === 0 || isBook(grid)) return [];
  const holds = (row: LedgerRow): boolean =>
    [own, ...further].some((column) => {
      const money = readMoney(grid.at(row.rowNumber - 1, column), 1);
      return typeof money === 'number' && money !== 0;
    });
  return receipts.some(holds) ? [] : [own, ...further];
}

/** The first rows of a ledger, those included that hold nothing that was read, but for printed sums and what was read apart from it. */
function linesOf(grid: TableGrid<ColumnRole>, rows: readonly LedgerRow[]): readonly number[] {
  const read = new Set(rows.map(({ rowNumber }) => rowNumber - 1));
  const end = Math.min(grid.lastDataRow, grid.firstDataRow + rowsLookedAt - 1);
  return Array.from({ length: Math.max(0, end - grid.firstDataRow + 1) }, (_unused, index) => grid.firstDataRow + index).filter(
    (row) => read.has(row) || classifyRow(grid, row, tellingRoles).kind === 'text',
  );
}

function usedColumns(
  grid: TableGrid<ColumnRole>,
  receiptColumns: readonly ReceiptColumns[],
  runningBalance: number | undefined,
): ReadonlySet<number> {
  // The date of a sum that no receipt is made of tells how far the ledger goes, and changes no figure.
  const { receiptDate: _told, ...roles } = grid.columns;
  const further = Object.values<readonly number[] | undefined>(grid.further).flatMap((columns) => columns ?? []);
  const dated = receiptColumns.flatMap((receipt) => (receipt.kind === 'pair' ? [receipt.date, receipt.amount] : [receipt.amount]));
  return new Set([
    ...Object.values<number | undefined>(roles).flatMap((column) => column ?? []),
    ...further,
    ...dated,
    ...(runningBalance === undefined ? [] : [runningBalance]),
  ]);
}

function holding<Role extends string>(grid: TableGrid<Role>, column: number, lines: readonly number[]): UnusedColumn['holds'] | null {
  const values = lines.map((row) => grid.at(row, column)).filter((value) => !isBlank(value));
  if (values.length === 0) return null;
  const heading = readHeading(grid.headingOf(column)).text;
  const share = (test: (value: (typeof values)[number]) => boolean): number => values.filter(test).length / values.length;
  // Parts of a date are read as one.
  if (/^(?:年|月|日|年份|月份|year|month|day)$/.test(heading)) return null;
  if (saysStatus.test(heading) && !heading.endsWith('额')) return 'status';
  if (saysTerms.test(heading)) return 'terms';
  const isDays = /到期|日$|on$|by$|until$/.test(heading) && share(looksLikeDay) >= 0.5;
  if (saysDate.test(heading) || isDays || share((value) => typeof value === 'string' && looksLikeDay(value)) >= 0.5) return 'dates';
  const isFigures = share((value) => typeof readMoney(value, 1) === 'number' || isShare(value)) >= 0.5;
  return isFigures && !(countsLines.test(heading) && isRunningNumber(values)) ? 'figures' : null;
}

/** 30%, as a text: how much of an amount came in, say. */
function isShare(value: CellValue): boolean {
  return typeof value === 'string' && /^\d+(?:\.\d+)? ?[%％]$/.test(value.trim());
}

/** 1, 2, 3 …: a line's number. */
function isRunningNumber(values: readonly unknown[]): boolean {
  return values.every((value, index) => Number(value) === Number(values[0]) + index) && (values.length > 1 || values[0] === 1);
}

/** Headings of figures that are no money received and none that is left. */
const noReceipts =
  /序号|编号|号码|单号|票号|代码|编码|数量|件数|重量|吨|单价|价格|税|汇率|合同|订单|率|比例|占比|天|日|账龄|年|月|期|额度|信用|电话|手机|传真|邮编|预算|成本|毛利|利润|提成|佣金|利息|违约金|滞纳金|坏账准备|计提|以内|以上|以下|级|分数|得分|qty|quantity|units|hours|price|rate|tax|vat|gst|days|aging|age|phone|limit|budget|cost|profit|margin|percent|count|score|over|current|code|number|no$|id$|^\d/;

/** The columns of figures that may be what was received or what is left (R9c). */
export function mayBeReceipts(grid: TableGrid<ColumnRole>, rows: readonly LedgerRow[], columns: readonly UnusedColumn[]): UnusedColumn[] {
  const lines = rows.slice(0, rowsLookedAt);
  return columns.filter(({ column, heading, holds }) => {
    const read = readHeading(heading);
    // Of what the contract asks, or of what came in.
    if (holds === 'figures' && headsShares(read.text)) return true;
    const isExempt = !isBareMonth(heading) && (noReceipts.test(read.text) || noReceipts.test(read.qualifier));
    // A second column of amounts billed tells nothing of what was received.
    if (holds !== 'figures' || isExempt || matchHeading(read, ledgerRules.amount) >= 0.9) return false;
    const figures = lines.map(({ rowNumber }) => readMoney(grid.at(rowNumber - 1, column), 1));
    const isMoney = figures.some((cents) => typeof cents === 'number' && cents !== 0);
    // Numbers of accounts and telephones are larger than any debt beside them.
    const isWithin = figures.every(
      (cents, index) => typeof cents !== 'number' || Math.abs(cents) <= 10 * Math.max(100, Math.abs(lines[index]?.amountCents ?? 0)),
    );
    const isAmount = figures.every((cents, index) => cents === lines[index]?.amountCents);
    return isMoney && isWithin && !isAmount;
  });
}

/** The columns of a table of receipts that may be part of what was settled, such as 手续费, and that nothing uses (R9c). */
export function unusedOfReceipts(grid: TableGrid<ReceiptRole>): UnusedColumn[] {
  const used = new Set(Object.values<number | undefined>(grid.columns));
  const { first, end } = grid.span ?? {
    first: grid.sheet.firstColumn,
    end: grid.sheet.firstColumn + grid.rowValues(grid.firstDataRow).length,
  };
  const last = Math.min(grid.lastDataRow, grid.firstDataRow + rowsLookedAt - 1);
  const lines = Array.from({ length: Math.max(0, last - grid.firstDataRow + 1) }, (_unused, index) => grid.firstDataRow + index);
  return Array.from({ length: end - first }, (_unused, index) => first + index).flatMap((column): UnusedColumn[] => {
    const heading = grid.headingOf(column);
    if (used.has(column) || heading === '' || /号$/.test(heading) || noReceipts.test(readHeading(heading).text)) return [];
    return holding(grid, column, lines) === 'figures' ? [{ column, letter: columnLetters(column), heading, holds: 'figures' }] : [];
  });
}

/** What is said of columns that nothing uses, with their headings (R9c). */
export function unusedNotices<Role extends string>(grid: TableGrid<Role>, columns: readonly UnusedColumn[]): Notice[] {
  if (columns.length === 0) return [];
  return [
    {
      kind: 'unusedColumns',
      sheetName: grid.sheet.name,
      columns,
      places: headingPlaces(
        grid,
        columns.map(({ column }) => column),
      ),
    },
  ];
}
