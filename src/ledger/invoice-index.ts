import { unknownCustomer } from './customer-name';
import type { CustomerName } from './ledger';

interface Invoiced {
  readonly customer: CustomerName;
  readonly invoiceNumber: string;
}

/** Finds the rows that a receipt's invoice number means: the customer's rows of that number, leading zeros forgiven where nothing fits exactly. */
export class InvoiceIndex<Row extends Invoiced> {
  private readonly exact = new Map<string, Row[]>();
  private readonly forgiving = new Map<string, Row[]>();
  private readonly customers = new Map<string, CustomerName | 'several'>();

  constructor(rows: Iterable<Row>) {
    for (const row of rows) {
      const number = numberKey(row.invoiceNumber);
      if (number === '') continue;
      append(this.exact, `${row.customer.key}\n${number}`, row);
      append(this.forgiving, `${row.customer.key}\n${withoutZeros(number)}`, row);
      const holder = this.customers.get(number);
      this.customers.set(number, holder === undefined || (holder !== 'several' && holder.key === row.customer.key) ? row.customer : 'several');
    }
  }

  /**
   * The rows that a receipt of a customer pays when it names a number: the customer's own, else those without a known customer, else those of the
   * one other customer that has the number, for a receipt's own invoice number goes before its payer's name (R10).
   */
  resolve(customer: CustomerName, invoiceNumber: string): readonly Row[] {
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
    const rows = this.exact.get(`${customer.key}\n${number}`);
    if (rows !== undefined) return rows;
    const close = this.forgiving.get(`${customer.key}\n${withoutZeros(number)}`) ?? [];
    return close.every((row) => numberKey(row.invoiceNumber) === numberKey(close[0]?.invoiceNumber ?? '')) ? close : [];
  }

  /** The one customer that has an invoice of this number, else null. */
  customerOf(invoiceNumber: string): CustomerName | null {
    const holder = this.customers.get(numberKey(invoiceNumber));
    return holder === undefined || holder === 'several' ? null : holder;
  }
}

function numberKey(invoiceNumber: string): string {
  return invoiceNumber.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '').toUpperCase();
}

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

function append<Row>(index: Map<string, Row[]>, key: string, row: Row): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else rows.push(row);
}
