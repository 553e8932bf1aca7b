import { withoutUnseen } from '../domain/text/customer-key';
import { unknownCustomer } from './customer-name';
import type { CustomerName } from './ledger';

interface Invoiced {
  readonly customer: CustomerName;
  readonly invoiceNumber: string;
}

/** The rows of one number, by customer once there are many. */
class RowsOfNumber<Row extends Invoiced> {
  readonly rows: Row[];
  private grouped: Map<string, Row[]> | null = null;

  constructor(first: Row) {
    this.rows = [first];
  }

  add(row: Row): void {
    this.rows.push(row);
  }

  of(customerKey: string): readonly Row[] {
    // Nearly every number is one row's.
    if (this.rows.length === 1) return this.rows[0]?.customer.key === customerKey ? this.rows : [];
    if (this.rows.length < 8) return this.rows.filter((row) => row.customer.key === customerKey);
    return this.byCustomer().get(customerKey) ?? [];
  }

  /** The one customer of them all, else null. */
  holder(): CustomerName | null {
    const [first] = this.rows;
    if (first === undefined) return null;
    const alone = this.rows.length < 8 ? this.rows.every((row) => row.customer.key === first.customer.key) : this.byCustomer().size === 1;
    return alone ? first.customer : null;
  }

  private byCustomer(): Map<string, Row[]> {
    if (this.grouped !== null) return this.grouped;
    this.grouped = new Map();
    for (const row of this.rows) {
      const rows = this.grouped.get(row.customer.key);
      if (rows === undefined) this.grouped.set(row.customer.key, [row]);
      else rows.push(row);
    }
    return this.grouped;
  }
}

/**
 * Finds the rows that a receipt's invoice number means: exactly, else with leading zeros forgiven, which a number typed as a number loses.
 */
export class InvoiceIndex<Row extends Invoiced> {
  private byNumber: Map<string, RowsOfNumber<Row>> | null = null;
  private withoutZeros: Map<string, RowsOfNumber<Row>> | null = null;
  private amongSeveral: Map<string, RowsOfNumber<Row>> | null = null;

  constructor(readonly rows: readonly Row[]) {}

  /** Made when it is first asked for. */
  private get exact(): Map<string, RowsOfNumber<Row>> {
    if (this.byNumber !== null) return this.byNumber;
    this.byNumber = new Map();
    for (const row of this.rows) addTo(this.byNumber, numberKey(row.invoiceNumber), row);
    return this.byNumber;
  }

  /**
   * The rows that a receipt of a customer pays when it names a number: the customer's own, else those without a known customer, else those
   * of the one other customer that has the number, for a receipt's own invoice number goes before its payer's name (R10). Several numbers
   * in one text, all of them known, are the rows of all.
   */
  resolve(customer: CustomerName, invoiceNumber: string): readonly Row[] {
    const one = this.resolveOne(customer, invoiceNumber);
    return one.length > 0 ? one : this.resolveSeveral(customer, invoiceNumber);
  }

  /** The rows of all the numbers in a text such as `A1,A2、A3`; none where one of them is unknown. */
  private resolveSeveral(customer: CustomerName, invoiceNumbers: string): readonly Row[] {
    if (!separators.test(invoiceNumbers)) return [];
    const parts = partsOf(invoiceNumbers);
    if (parts.length < 2) return [];
    const rows = [...new Set(parts)].map((part) => this.resolveOne(customer, part));
    return rows.every((found) => found.length > 0) ? [...new Set(rows.flat())] : [];
  }

  private resolveOne(customer: CustomerName, invoiceNumber: string): readonly Row[] {
    const own = this.find(customer, invoiceNumber);
    if (own.length > 0) return own;
    const nameless = this.find(unknownCustomer, invoiceNumber);
    if (nameless.length > 0) return nameless;
    const holder = this.customerOf(invoiceNumber);
    return holder === null ? [] : this.find(holder, invoiceNumber);
  }

  /** The customer's own rows of a number. */
  find(customer: CustomerName, invoiceNumber: string): readonly Row[] {
    const number = numberKey(invoiceNumber);
    if (number === '') return [];
    const rows = this.exact.get(number)?.of(customer.key) ?? [];
    if (rows.length > 0 || !/^\d+$/.test(number)) return rows;
    const close = this.forgiving().get(bare(number))?.of(customer.key) ?? [];
    const [first] = close;
    // 007 and 07 are two invoices: 7 could mean either.
    return first !== undefined && close.every((row) => numberKey(row.invoiceNumber) === numberKey(first.invoiceNumber)) ? close : [];
  }

  /** The one customer that has an invoice of this number, else null. */
  customerOf(invoiceNumber: string): CustomerName | null {
    const number = numberKey(invoiceNumber);
    return number === '' ? null : ((this.exact.get(number) ?? this.forgiving().get(bare(number)))?.holder() ?? null);
  }

  /** All rows, whosever they are, that bear one of these forms of a number, as their number or as one of several. */
  bearing(forms: readonly string[]): readonly Row[] {
    const [whole, parts] = [this.forgiving(), this.parts()];
    const [only, ...others] = forms;
    if (only !== undefined && others.length === 0 && parts.size === 0) return whole.get(only)?.rows ?? [];
    return forms.flatMap((form) => [...(whole.get(form)?.rows ?? []), ...(parts.get(form)?.rows ?? [])]);
  }

  private forgiving(): Map<string, RowsOfNumber<Row>> {
    if (this.withoutZeros !== null) return this.withoutZeros;
    // Where no number begins with a zero, each is itself without.
    if ([...this.exact.keys()].every((number) => bare(number) === number)) return (this.withoutZeros = this.exact);
    this.withoutZeros = new Map();
    for (const row of this.rows) addTo(this.withoutZeros, bare(numberKey(row.invoiceNumber)), row);
    return this.withoutZeros;
  }

  /** The rows whose own number is a text of several, by each of them. */
  private parts(): Map<string, RowsOfNumber<Row>> {
    if (this.amongSeveral !== null) return this.amongSeveral;
    this.amongSeveral = new Map();
    for (const row of this.rows) for (const form of numberForms(row.invoiceNumber).slice(1)) addTo(this.amongSeveral, form, row);
    return this.amongSeveral;
  }
}

/** Every form in which a text may name rows, leading zeros forgiven: rows of none of these forms can't be meant by it. */
export function numberForms(invoiceNumbers: string): readonly string[] {
  const whole = bare(numberKey(invoiceNumbers));
  if (whole === '') return [];
  return separators.test(invoiceNumbers) ? [whole, ...partsOf(invoiceNumbers).map((part) => bare(numberKey(part)))] : [whole];
}

const separators = /[、,，;；/\s]+/;

function partsOf(invoiceNumbers: string): string[] {
  return invoiceNumbers.split(separators).filter((part) => part !== '');
}

function numberKey(invoiceNumber: string): string {
  if (/^[0-9A-Z-]*$/.test(invoiceNumber)) return invoiceNumber;
  return withoutUnseen(invoiceNumber).toUpperCase();
}

function bare(number: string): string {
  return number.startsWith('0') ? number.replace(/^0+(?=\d)/, '') : number;
}

function addTo<Row extends Invoiced>(index: Map<string, RowsOfNumber<Row>>, number: string, row: Row): void {
  if (number === '') return;
  const rows = index.get(number);
  if (rows !== undefined) {
    rows.add(row);
    return;
  }
  index.set(number, new RowsOfNumber(row));
}
