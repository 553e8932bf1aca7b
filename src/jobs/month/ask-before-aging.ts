import { formatCents, sumCents } from '../../domain/money/cents';
import type { AgedLedger } from '../../ledger/aged-ledger';
import type { Ledger } from '../../ledger/ledger';
import type { ReadingChoices } from '../../ledger/reading-choices';
import type { Policy } from '../../policy/policy';
import type { MonthQuestion } from './build-month-contract';

/**
 * What only the user knows of when a ledger's debts fall due, where neither its dates nor any terms say (R12e); null where nothing is to be
 * asked.
 */
export function askCreditDays({ rows, layout }: Ledger, { creditDays }: ReadingChoices, policy: Policy): MonthQuestion | null {
  if ((creditDays ?? policy.defaultCreditDays) !== null) return null;
  const invoices = rows.filter(({ entry }) => entry === undefined);
  const undated = invoices.filter(({ dueDateSource, invoiceDay }) => dueDateSource === 'missing' && invoiceDay !== null);
  const saysSomewhere = invoices.some(({ dueDateSource }) => dueDateSource !== 'missing' && dueDateSource !== 'customerTerms');
  if (undated.length === 0 || saysSomewhere || invoices.some(({ terms }) => terms !== '')) return null;
  return { kind: 'creditDays', sheetName: layout.sheetName, rows: undated.length };
}

/** Of a table, how many receipts, and which share of them or of their sum, are too much to be told in a notice alone. */
const fewestReceipts = 3;
const leastShare = 0.1;

/**
 * Whether receipts that name no invoice are to be set against the oldest debts, asked once a ledger (R10, R11); null where nothing is to be
 * asked, as where a table of receipts says of nearly all what they pay.
 */
export function askNetting({ ledger, notices }: AgedLedger, { netUnallocated }: ReadingChoices, policy: Policy): MonthQuestion | null {
  if ((netUnallocated ?? policy.netUnallocated) !== null) return null;
  const open = notices.filter((notice) => notice.kind === 'unallocatedReceipts');
  const receipts = open.reduce((count, notice) => count + notice.count, 0);
  const cents = sumCents(open.map(({ totalCents }) => totalCents));
  if (receipts === 0) return null;
  const ledgerSheet = ledger.layout.sheetName;
  const sheetName = open[0]?.places[0]?.sheetName ?? ledgerSheet;
  const all = ledger.receiptsBeside === true ? null : ledger.receipts;
  const isFew =
    all !== null &&
    (receipts < fewestReceipts ||
      (receipts < leastShare * all.length && Math.abs(cents) < leastShare * sumCents(all.map(({ amountCents }) => Math.abs(amountCents)))));
  return isFew
    ? null
    : { kind: 'netReceipts', sheetName, receipts, total: formatCents(cents), ...(sheetName !== ledgerSheet && { ledgerSheet }) };
}
