import { cellText } from '../cells/cell-text';
import type { CellPlace } from '../cells/cell-place';
import type { CellValue } from '../cells/cell-value';
import { isBlank } from '../cells/blank-cell';
import { isErrorCell } from '../cells/error-cell';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { UnitFactor } from '../domain/money/read-amount';
import { withoutUnseen } from '../domain/text/customer-key';
import type { CustomerNames } from '../ledger/customer-name';
import type { InvoiceIndex } from '../ledger/invoice-index';
import type { CustomerName, LedgerRow } from '../ledger/ledger';
import { mayBeThousands } from '../ledger/shapes/decimal-marks';
import type { DayColumn } from '../tables/day-column';
import { readMoney } from '../tables/read-money';
import type { TableColumns } from '../tables/table-column';
import type { TableGrid } from '../tables/table-grid';
import { readMinuteOfDay } from './read-minute-of-day';
import { namedInvoices } from './named-invoices';
import type { RowFault, RowFaultReason } from './row-fault';
import { meaningOf } from './word-list';
import type { Word } from './word-list';

/** What the cells of a register are read with. */
export interface RegisterContext<Role extends string> {
  readonly grid: TableGrid<Role>;
  readonly columns: TableColumns<Role>;
  readonly days: (role: Role) => DayColumn;
  readonly unit: (role: Role) => UnitFactor;
  readonly names: CustomerNames;
  readonly invoices: InvoiceIndex<LedgerRow>;
  /** Roles of whose cells nothing is said, whatever stands in them. */
  readonly unasked: ReadonlySet<string>;
}

/** An invoice that a row names and the customer does not have. */
export interface UnknownInvoice {
  readonly invoiceNumber: string;
  /** The one other customer that has an invoice of this number. */
  readonly holder: CustomerName | null;
}

/** Reads the cells of one row by role; whatever can't be read is a fault, and none stops the reading. */
export class RowCells<Role extends string> {
  readonly faults: RowFault[] = [];
  readonly unknownInvoices: UnknownInvoice[] = [];
  readonly daysRead = new Map<Role, SerialDay>();
  /** Whether a cell was read that the row leaves blank. */
  tookFromAbove = false;

  constructor(
    private readonly context: RegisterContext<Role>,
    /** 0-based on the sheet. */
    private readonly row: number,
    /** Where the cells stand that the row leaves blank to say "as above". */
    private readonly carried: ReadonlyMap<Role, number>,
  ) {}

  /** Where the row stands. */
  source(): { readonly sheetName: string; readonly rowNumber: number } {
    return { sheetName: this.context.grid.sheet.name, rowNumber: this.row + 1 };
  }

  place(role: Role): CellPlace {
    return this.context.grid.place(this.row, role);
  }

  text(role: Role): string {
    const value = this.cell(role);
    if (isErrorCell(value)) this.complain(role, { kind: 'excelError' });
    return cellText(value);
  }

  day(role: Role): SerialDay | null {
    const value = this.cell(role);
    const reading = this.context.days(role).read(value);
    if (reading.ok) {
      this.daysRead.set(role, reading.day);
      return reading.day;
    }
    if (reading.fault.kind === 'blank') this.requireNothing(role);
    else this.complain(role, { kind: reading.fault.kind === 'ambiguousOrder' ? 'dateOrderOpen' : 'dateUnreadable' });
    return null;
  }

  money(role: Role): Cents | null {
    const [value, unit] = [this.cell(role), this.context.unit(role)];
    // 10.000 may be ten or ten thousand (R12).
    const money = unit === 1 && typeof value === 'string' && mayBeThousands(value, 'comma') ? 'unreadable' : readMoney(value, unit);
    if (typeof money === 'number') return money;
    if (money === 'blank') this.requireNothing(role);
    else this.complain(role, { kind: 'amountUnreadable' });
    return null;
  }

  /** A number within bounds, both included. */
  number(role: Role, least: number, most: number): number | null {
    const value = this.cell(role);
    if (isBlank(value)) return null;
    const number = typeof value === 'boolean' ? NaN : Number(typeof value === 'string' ? value.normalize('NFKC').trim() : value);
    if (number >= least && number <= most) return number;
    this.complain(role, { kind: 'numberOutside', least, most });
    return null;
  }

  minuteOfDay(role: Role): number | null {
    const value = this.cell(role);
    if (isBlank(value)) return null;
    const minute = readMinuteOfDay(value);
    if (minute === null) this.complain(role, { kind: 'timeUnreadable' });
    return minute;
  }

  /** What a cell means by a list of words; null for a blank one. */
  word<Meaning>(role: Role, words: readonly Word<Meaning>[]): Meaning | null {
    const value = this.cell(role);
    const text = cellText(value);
    if (text === '' && !isErrorCell(value)) return null;
    const meaning = meaningOf(text, words);
    if (meaning === undefined) this.complain(role, { kind: 'wordUnknown', known: words.map((word) => word.text) });
    return meaning ?? null;
  }

  /** The customer by its name, else the one that alone has the invoice named. */
  customer(role: Role, invoicesRole?: Role): CustomerName | null {
    const { names, invoices, grid } = this.context;
    const own = cellText(grid.cell(this.row, role));
    if (own !== '') return names.inRow(own, grid.rowValues(this.row));
    const invoiced = invoicesRole === undefined ? null : invoices.customerOf(cellText(grid.cell(this.row, invoicesRole)));
    if (invoiced !== null) return invoiced;
    const above = this.text(role);
    if (above !== '') return names.named(above);
    if (!isErrorCell(this.cell(role))) this.complain(role, { kind: 'missing' });
    return null;
  }

  /**
   * The invoices that a cell names, parted by 、 , or ; and spelled as in the ledger; what the customer does not have is noted, and kept.
   * What `noNumbers` says stands there in place of a number and is none.
   */
  invoiceNumbers(role: Role, customer: CustomerName | null, noNumbers: readonly string[] = []): readonly string[] {
    const { invoices } = this.context;
    const numbers = namedInvoices(this.text(role), (number) => customer !== null && invoices.find(customer, number).length > 0);
    const spelled = numbers.map((number) => {
      const known = customer === null ? undefined : invoices.find(customer, number)[0];
      if (known === undefined && customer !== null && !noNumbers.includes(number))
        this.unknownInvoices.push({ invoiceNumber: number, holder: invoices.customerOf(number) });
      return known?.invoiceNumber ?? number;
    });
    return spelled.filter((number, index) => spelled.findIndex((other) => withoutUnseen(other) === withoutUnseen(number)) === index);
  }

  complain(role: Role, reason: RowFaultReason): void {
    const { grid, unasked } = this.context;
    if (!unasked.has(role))
      this.faults.push({ place: this.place(role), value: grid.cell(this.row, role), heading: grid.headingText(role), reason });
  }

  private cell(role: Role): CellValue {
    const above = this.carried.get(role);
    if (above !== undefined) this.tookFromAbove = true;
    return this.context.grid.cell(above ?? this.row, role);
  }

  private requireNothing(role: Role): void {
    if (this.context.columns[role].required === true) this.complain(role, { kind: 'missing' });
  }
}
