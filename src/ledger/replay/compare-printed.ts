import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents, sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { AgedBook, AgedLedger, PrintedBridge, PrintedComparison } from '../aged-ledger';
import type { InvoiceIndex } from '../invoice-index';
import type { Ledger, LedgerRow } from '../ledger';
import { rowsPaid } from '../rows-paid';
import { balanceOfLedger } from './balance-of-ledger';

/** After every date that a ledger holds. */
const endOfTime = Number.MAX_SAFE_INTEGER;

/**
 * Holds the balance at asOf against what the ledger prints (R12f). The ledger's own sum stands for all that it holds, so what lies after
 * asOf is taken off it by name, and so are receipts that lower no invoice (R10) and write-offs (R35), where it does not know of them.
 */
export function comparePrinted(
  ledger: Ledger,
  basis: AgedLedger['basis'],
  asOf: SerialDay,
  { balanceCents, tieOut }: Pick<AgedBook, 'balanceCents' | 'tieOut'>,
  invoices: InvoiceIndex<LedgerRow>,
): PrintedComparison {
  const { printed } = ledger;
  if (printed === undefined) return { kind: 'nothingPrinted' };
  if (printed.blankRows !== undefined) return { kind: 'nothingPrinted', incomplete: printed };
  const wholeCents = balanceOfLedger(ledger, basis, endOfTime);
  const { writtenOffCents = 0 } = tieOut;
  const received = printed.of === 'amount' ? bridge('received', safeCents(amountOf(ledger) - wholeCents)) : [];
  const afterAsOf = bridge('afterAsOf', safeCents(wholeCents - balanceOfLedger(ledger, basis, asOf)));
  const written = bridge('writtenOff', writtenOffCents);
  // Where the sum is of what was billed, all that came in is off it already.
  const loose = basis === 'receipts' && printed.of !== 'amount' ? looseReceipts(ledger, invoices) : [];
  const sets: readonly (readonly PrintedBridge[])[] = [[], loose, written, [...loose, ...written]].map((own) => [
    ...received,
    ...own,
    ...afterAsOf,
  ]);
  const left = (bridges: readonly PrintedBridge[]): Cents =>
    safeCents(printed.cents - sumCents(bridges.map(({ cents }) => cents)) - balanceCents);
  // What the ledger's own rows hold its sums know of.
  const [asPrinted = [], withLoose = []] = sets;
  const bridges = sets.find((set) => left(set) === 0) ?? (ledger.receiptsBeside === true ? asPrinted : withLoose);
  return { kind: 'compared', printed, bridges, differenceCents: left(bridges) };
}

function bridge(kind: PrintedBridge['kind'], cents: Cents): PrintedBridge[] {
  return cents === 0 ? [] : [{ kind, cents }];
}

/** Everything billed in the main currency. */
function amountOf({ rows, mainCurrency }: Ledger): Cents {
  return sumCents(rows.filter(({ currency }) => currency === mainCurrency).map(({ amountCents }) => amountCents));
}

/** The receipts that lower no row of the ledger, by whether they name an invoice. */
function looseReceipts({ receipts, mainCurrency }: Ledger, invoices: InvoiceIndex<LedgerRow>): PrintedBridge[] {
  const loose = (receipts ?? []).filter(
    (receipt) => receipt.currency === mainCurrency && !rowsPaid(receipt, invoices).some(({ currency }) => currency === mainCurrency),
  );
  const sum = (named: boolean): Cents =>
    sumCents(loose.filter(({ invoiceNumber }) => (invoiceNumber !== '') === named).map(({ amountCents }) => amountCents));
  return [...bridge('unallocated', sum(false)), ...bridge('unknownInvoice', sum(true))];
}
