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

/**
 * Whether receipts that stand on rows of their own are to be set against the oldest debts, asked once a ledger (R10, R11); null where
 * nothing is to be asked.
 */
export function askNetting({ ledger, notices }: AgedLedger, { netUnallocated }: ReadingChoices, policy: Policy): MonthQuestion | null {
  // A table of receipts says of each what it pays; columns of receipts beside the invoices do not.
  const isTable = ledger.receipts !== null && ledger.receiptsBeside !== true;
  if ((netUnallocated ?? policy.netUnallocated) !== null || isTable) return null;
  const open = notices.filter((notice) => notice.kind === 'unallocatedReceipts');
  const receipts = open.reduce((count, notice) => count + notice.count, 0);
  if (receipts === 0) return null;
  return {
    kind: 'netReceipts',
    sheetName: ledger.layout.sheetName,
    receipts,
    total: formatCents(sumCents(open.map(({ totalCents }) => totalCents))),
  };
}
