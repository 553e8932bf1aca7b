import { safeCents, sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow, Receipt } from '../ledger';

/**
 * What is said of rows that are paid by their state alone, where receipts tell what came in: they count by these, and where these fall
 * short of an amount it is said (R9). A receipt counts for the rows that its number means, once for all of them; what came in without a
 * known number may have paid any of its customer's rows and is held in their favour. Where there are no receipts the notices come back as
 * they are.
 */
export function paidWithoutReceipt(
  notices: readonly Notice[],
  rows: readonly LedgerRow[],
  receipts: readonly Receipt[] | null,
  invoices: InvoiceIndex<LedgerRow>,
): readonly Notice[] {
  if (receipts === null || notices.every(({ kind }) => kind !== 'settledByStatus')) return notices;
  const money = new MoneyOfRows(receipts, invoices);
  return notices.flatMap((notice): Notice[] => {
    if (notice.kind !== 'settledByStatus') return [notice];
    const named = new Set(notice.rowNumbers);
    const { short, totalCents } = money.missing(rows.filter(({ rowNumber }) => named.has(rowNumber)));
    if (short.length === 0) return [];
    return [{ kind: 'paidWithoutReceipt', sheetName: notice.sheetName, rowNumbers: short.map(({ rowNumber }) => rowNumber), totalCents }];
  });
}

/** What came in for rows, those together that one receipt means. */
class MoneyOfRows {
  /** Of rows that receipts mean together, the one that stands for them all. */
  private readonly first = new Map<LedgerRow, LedgerRow>();
  private readonly ofGroup = new Map<LedgerRow, Cents>();
  private readonly unnamed = new Map<string, Cents>();

  constructor(receipts: readonly Receipt[], invoices: InvoiceIndex<LedgerRow>) {
    const meant = receipts.map((receipt) => ({
      receipt,
      rows: receipt.ownRow === undefined ? invoices.resolve(receipt.customer, receipt.invoiceNumber) : [receipt.ownRow],
    }));
    for (const { rows } of meant) for (const row of rows.slice(1)) this.join(rows[0] ?? row, row);
    for (const { receipt, rows } of meant) {
      const [row] = rows;
      if (row === undefined) add(this.unnamed, receipt.customer.key, receipt.amountCents);
      else add(this.ofGroup, this.firstOf(row), receipt.amountCents);
    }
  }

  /** The rows that are paid less than their amounts, and by how much in all; rows of one group share what came in for it. */
  missing(rows: readonly LedgerRow[]): { readonly short: readonly LedgerRow[]; readonly totalCents: Cents } {
    const byCustomer = new Map<string, Map<LedgerRow, LedgerRow[]>>();
    for (const row of rows) {
      const groups = byCustomer.get(row.customer.key) ?? new Map<LedgerRow, LedgerRow[]>();
      const first = this.firstOf(row);
      byCustomer.set(row.customer.key, groups.set(first, [...(groups.get(first) ?? []), row]));
    }
    const short: LedgerRow[] = [];
    let totalCents = 0;
    for (const [customerKey, groups] of byCustomer) {
      const open = [...groups].flatMap(([first, own]) => {
        const cents = safeCents(sumCents(own.map(({ amountCents }) => amountCents)) - (this.ofGroup.get(first) ?? 0));
        return cents > 0 ? [{ own, cents }] : [];
      });
      const missing = safeCents(sumCents(open.map(({ cents }) => cents)) - Math.max(0, this.unnamed.get(customerKey) ?? 0));
      if (missing <= 0) continue;
      for (const { own } of open) for (const row of own) short.push(row);
      totalCents = safeCents(totalCents + missing);
    }
    return { short: short.sort((one, other) => one.rowNumber - other.rowNumber), totalCents };
  }

  private firstOf(row: LedgerRow): LedgerRow {
    let at = row;
    for (let up = this.first.get(at); up !== undefined; up = this.first.get(at)) at = up;
    return at;
  }

  private join(one: LedgerRow, other: LedgerRow): void {
    const [first, second] = [this.firstOf(one), this.firstOf(other)];
    if (first !== second) this.first.set(second, first);
  }
}

function add<Key>(sums: Map<Key, Cents>, key: Key, cents: Cents): void {
  sums.set(key, safeCents((sums.get(key) ?? 0) + cents));
}
