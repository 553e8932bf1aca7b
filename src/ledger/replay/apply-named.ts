import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import { rowsPaid } from '../rows-paid';
import { byDayApplied } from './incoming';
import type { Incoming } from './incoming';
import { byDueDay } from './open-debt';
import type { OpenDebt } from './open-debt';
import { settleInOrder } from './settle-in-order';

/** What became of the receipts that could be tried on invoices (R9, R10). */
export interface NamedReceipts {
  /** Receipts that name no invoice. */
  readonly unallocated: readonly Incoming[];
  /** Receipts that name an invoice which is not there, or not yet. */
  readonly unmatched: readonly Incoming[];
  readonly notices: readonly Notice[];
}

/**
 * The invoices by number: those that exist at asOf, which alone can be paid, and all there are, which tell why a receipt finds none (R9).
 */
export interface KnownInvoices {
  readonly atAsOf: InvoiceIndex<LedgerRow>;
  readonly ever: InvoiceIndex<LedgerRow>;
}

interface Payment {
  readonly receipt: Incoming;
  readonly day: SerialDay;
  readonly debts: readonly OpenDebt[];
}

/**
 * Sets every dated receipt, day by day, against the invoice that it names; `debts` are the rows of one currency that exist at asOf (R9,
 * R10).
 */
export function applyNamed(incoming: readonly Incoming[], debts: ReadonlyMap<LedgerRow, OpenDebt>, invoices: KnownInvoices): NamedReceipts {
  const payments: Payment[] = [];
  const unallocated: Incoming[] = [];
  const unmatched: Incoming[] = [];
  const notices: Notice[] = [];
  for (const receipt of incoming) {
    if (receipt.day === null) continue;
    const { sheetName, rowNumber, invoiceNumber, amountCents } = receipt;
    const named = rowsPaid(receipt, invoices.atAsOf);
    // A credit entry's own voucher number names no invoice.
    if ((invoiceNumber === '' && receipt.ownRow === undefined) || (receipt.row !== undefined && named.length === 0)) {
      unallocated.push(receipt);
      continue;
    }
    const there = debtsOf(named, debts);
    if (there.length === 0) {
      unmatched.push(receipt);
      const first = named[0] ?? invoices.ever.resolve(receipt.customer, invoiceNumber)[0];
      const what = { sheetName, rowNumber, customer: receipt.customer.name, invoiceNumber, amountCents };
      notices.push(
        first === undefined
          ? { kind: 'unknownInvoice', ...what }
          : { kind: 'invoiceNotPayable', ...what, cause: causeOf(first, receipt.currency) },
      );
      continue;
    }
    const holder = there[0]?.row.customer ?? receipt.customer;
    if (holder.key !== receipt.customer.key && holder.key !== '') {
      notices.push({
        kind: 'invoiceOfOtherCustomer',
        sheetName,
        rowNumber,
        customer: receipt.customer.name,
        invoiceNumber,
        holder: holder.name,
      });
    }
    payments.push({ receipt, day: receipt.day, debts: there });
  }
  payments.sort((one, other) => byDayApplied(one.receipt, other.receipt));
  for (const { receipt, day, debts: named } of payments) applyToRows(named, day, receipt.amountCents);
  return { unallocated, unmatched, notices };
}

function debtsOf(rows: readonly LedgerRow[], debts: ReadonlyMap<LedgerRow, OpenDebt>): readonly OpenDebt[] {
  const found: OpenDebt[] = [];
  for (const row of rows) {
    const debt = debts.get(row);
    if (debt !== undefined) found.push(debt);
  }
  return found;
}

/** Why a row that the ledger has is not among the debts of its currency at asOf. */
function causeOf(row: LedgerRow, currency: string): Extract<Notice, { kind: 'invoiceNotPayable' }>['cause'] {
  return row.currency !== currency || row.invoiceDay === null
    ? { kind: 'otherCurrency', currency: row.currency }
    : { kind: 'issuedLater', day: row.invoiceDay };
}

/**
 * Several rows of one invoice number are paid in the order of R11; an excess makes the last one a credit, a returned bill reopens the last
 * paid.
 */
function applyToRows(debts: readonly OpenDebt[], day: SerialDay, amountCents: Cents): void {
  const [only] = debts;
  if (debts.length === 1 && only !== undefined && only.row.balanceFixed !== true) {
    only.apply(day, amountCents);
    return;
  }
  const open = debts.filter((debt) => debt.row.balanceFixed !== true);
  if (open.length <= 1) {
    // A row whose amount could not be read counts what it counts, whatever was received on it (R12).
    open[0]?.apply(day, amountCents);
    return;
  }
  const ordered = [...open].sort(byDueDay);
  if (amountCents >= 0) {
    const left = settleInOrder(ordered, day, amountCents);
    ordered.at(-1)?.apply(day, left);
    return;
  }
  let left = amountCents;
  for (const debt of [...ordered].reverse()) {
    const returned = Math.max(left, -Math.max(0, debt.receivedCents));
    debt.apply(day, returned);
    left -= returned;
  }
  ordered[0]?.apply(day, left);
}
