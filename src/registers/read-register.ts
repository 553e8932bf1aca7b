import { cellText } from '../cells/cell-text';
import { isBlank } from '../cells/blank-cell';
import type { DateSystem } from '../cells/date-system';
import type { DateOrder } from '../domain/calendar/read-day';
import type { UnitFactor } from '../domain/money/read-amount';
import type { Policy } from '../policy/policy';
import { unknownCustomer } from '../ledger/customer-name';
import type { CustomerNames } from '../ledger/customer-name';
import type { InvoiceIndex } from '../ledger/invoice-index';
import type { LedgerRow } from '../ledger/ledger';
import { classifyRow } from '../ledger/reading/classify-row';
import type { RowKind, TellingRoles } from '../ledger/reading/classify-row';
import { hiddenNotices } from '../ledger/reading/hidden-notices';
import { readTitleFacts } from '../ledger/recognition/title-facts';
import { DayColumn, findDateOrder } from '../tables/day-column';
import { gridOf } from '../tables/grid-of';
import { rolesNotAsked } from './approvals/roles-not-asked';
import { beginsOtherTable } from '../tables/other-headings';
import type { ColumnContent } from '../tables/table-column';
import type { TableGrid } from '../tables/table-grid';
import { sheetPart } from '../tables/sheet-part';
import { registerNamed } from './all-registers';
import type { FoundRegister } from './find-registers';
import type { Register, RegisterRow } from './register';
import { allHeadings } from './register-headings';
import type { RegisterNotice } from './register-notice';
import type { RegisterFault } from './registers';
import { RowCells } from './row-cells';
import type { RegisterContext } from './row-cells';

/** What registers are read against. */
export interface ReadingBase {
  readonly names: CustomerNames;
  readonly invoices: InvoiceIndex<LedgerRow>;
  /** Keys of the customers that the ledger or its receipts name. */
  readonly knownCustomers: ReadonlySet<string>;
  readonly approval: Policy['approval'];
  readonly dateOrder: DateOrder | null;
  readonly dateSystem: DateSystem;
}

/** The rows of one table, with every cell that could not be read; no row is dropped unsaid (R39). */
export interface RegisterReading {
  readonly rows: readonly RegisterRow[];
  readonly faults: readonly RegisterFault[];
  readonly notices: readonly RegisterNotice[];
}

/** Reads one register from its first row to where another table begins (R39). */
export function readRegister(found: FoundRegister, base: ReadingBase): RegisterReading {
  const { name } = found;
  const register = registerNamed(name);
  const grid = gridOf(found.table);
  const sheetName = grid.sheet.name;
  const context = contextOf(found, register, grid, base);
  const rows: RegisterRow[] = [];
  const faults: RegisterFault[] = [];
  const notices: RegisterNotice[] = [];
  const telling = tellingRoles(register);
  const filledRows: number[] = [];
  const rowsRead = new Set<number>();
  let above: number | null = null;
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    if (beginsOtherTable(grid.rowValues(row), allHeadings) && !grid.repeatsHeadings(row)) break;
    const kind = kindOf(grid, telling, row);
    if (kind.kind === 'subtotal') notices.push({ kind: 'sumLeftOut', register: name, sheetName, rowNumber: row + 1, word: kind.word });
    if (kind.kind === 'subtotal' || kind.kind === 'headings') above = null;
    if (kind.kind === 'subtotal' || kind.kind === 'headings' || kind.kind === 'blank') continue;
    const carried = carriedFrom(grid, register, row, above);
    if (carried === null) above = row;
    const cells = new RowCells(context, row, carried ?? new Map<string, number>());
    const parsed = register.parseRow(cells);
    const rowDay = register.datedBy === undefined ? null : (cells.daysRead.get(register.datedBy) ?? null);
    faults.push(...cells.faults.map((fault): RegisterFault => ({ ...fault, register: name, rowCounts: parsed !== null, rowDay })));
    if (parsed === null) continue;
    rows.push(parsed);
    rowsRead.add(row);
    if (cells.tookFromAbove) filledRows.push(row + 1);
    if (register.namesNoCustomer === true || parsed.customer.key === unknownCustomer.key) continue;
    const twins = base.names.twinsBy(parsed.customer);
    if (twins.length > 0 || (register.servesLedger !== true && !base.knownCustomers.has(parsed.customer.key)))
      notices.push({
        ...({ kind: 'unknownCustomer', register: name, place: cells.place('customer'), customer: parsed.customer.name } as const),
        ...(twins.length > 0 && { twins }),
      });
    else
      for (const { invoiceNumber, holder } of cells.unknownInvoices)
        notices.push({
          kind: 'unknownInvoice',
          register: name,
          place: cells.place('invoices'),
          customer: parsed.customer.name,
          invoiceNumber,
          holder: holder?.name ?? null,
        });
  }
  if (filledRows.length > 0) notices.unshift({ kind: 'filledFromAbove', register: name, sheetName, rowNumbers: filledRows });
  return {
    rows,
    faults,
    notices: [
      { kind: 'registerRead', register: name, sheetName, count: rows.length },
      ...(rows.length > 0 ? hiddenNotices(grid.sheet, rowsRead).filter(isHiddenNotice) : []),
      ...notices,
    ],
  };
}

function isHiddenNotice<Kind extends { readonly kind: string }>(
  notice: Kind,
): notice is Extract<Kind, { readonly kind: 'hiddenSheetRead' | 'hiddenRowsRead' }> {
  return notice.kind === 'hiddenSheetRead' || notice.kind === 'hiddenRowsRead';
}

/** What the columns say as wholes: the orders of dates, and units (R1, R12c). */
function contextOf(found: FoundRegister, register: Register, grid: TableGrid<string>, base: ReadingBase): RegisterContext<string> {
  const { table } = found;
  const titled = sheetPart(table.sheet, found.firstTitleRow, table.endRow);
  const title = readTitleFacts(titled, table.firstHeadingRow - found.firstTitleRow, base.dateSystem);
  const days = new Map<string, DayColumn>();
  const units = new Map<string, UnitFactor>();
  for (const [role, { content }] of Object.entries(register.columns)) {
    if (content === 'date') days.set(role, new DayColumn(findDateOrder(grid.column(role)).order ?? base.dateOrder, base.dateSystem));
    if (content === 'amount') units.set(role, grid.unit(role, title.unit));
  }
  const unknownDays = new DayColumn(base.dateOrder, base.dateSystem);
  return {
    grid,
    columns: register.columns,
    days: (role) => days.get(role) ?? unknownDays,
    unit: (role) => units.get(role) ?? 1,
    names: base.names,
    invoices: base.invoices,
    unasked: rolesNotAsked(found.name, base.approval),
  };
}

function tellingRoles({ columns }: Register): TellingRoles<string> {
  const rolesOf = (content: ColumnContent): string[] =>
    Object.entries(columns).flatMap(([role, column]) => (column.content === content ? [role] : []));
  return { money: rolesOf('amount'), dates: rolesOf('date'), customer: 'customer', invoiceNumber: 'invoices' };
}

/** What a row is; every row that is no sum, no heading and no remark under the table is an entry, whatever it lacks. */
function kindOf(grid: TableGrid<string>, telling: TellingRoles<string>, row: number): RowKind {
  const kind = classifyRow(grid, row, telling);
  return kind.kind === 'opening' || kind.kind === 'closing' || kind.kind === 'text' || kind.kind === 'otherTable'
    ? { kind: 'entry' }
    : kind;
}

/** Where each cell stands that the row leaves blank to say "as above"; null where the row speaks for itself. */
function carriedFrom(
  grid: TableGrid<string>,
  { carried }: Register,
  row: number,
  above: number | null,
): ReadonlyMap<string, number> | null {
  if (carried === undefined || above === null) return null;
  const by = carried.by.filter((role) => grid.has(role));
  const isAsAbove = (role: string): boolean =>
    isBlank(grid.cell(row, role)) || cellText(grid.cell(row, role)) === cellText(grid.cell(above, role));
  if (!by.some((role) => isBlank(grid.cell(row, role))) || !by.every(isAsAbove)) return null;
  const blank = carried.roles.filter((role) => isBlank(grid.cell(row, role)) && !isBlank(grid.cell(above, role)));
  return new Map(blank.map((role) => [role, above]));
}
