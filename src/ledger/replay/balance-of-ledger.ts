import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { AgedLedger } from '../aged-ledger';
import { InvoiceIndex } from '../invoice-index';
import type { Ledger } from '../ledger';
import { ledgerBalance } from './tie-out';

/** By day: what one ledger comes to at a day is asked for by every date that it is replayed at. */
const known = new WeakMap<Ledger, Map<SerialDay, Cents>>();

/** The ledger's balance in its main currency at the end of a day, before write-offs: what a replay ties out to, without one (R12). */
export function balanceOfLedger(ledger: Ledger, basis: AgedLedger['basis'], day: SerialDay): Cents {
  const balances = known.get(ledger) ?? new Map<SerialDay, Cents>();
  known.set(ledger, balances);
  const balance = balances.get(day) ?? reckoned(ledger, basis, day);
  balances.set(day, balance);
  return balance;
}

function reckoned(ledger: Ledger, basis: AgedLedger['basis'], day: SerialDay): Cents {
  // Which invoice a receipt names matters only where rows count as stated, whatever is received on them.
  const named = ledger.rows.some(({ balanceFixed }) => balanceFixed === true)
    ? ledger.rows.filter(({ entry, invoiceDay }) => entry === undefined && (invoiceDay === null || invoiceDay <= day))
    : [];
  return ledgerBalance(ledger, new InvoiceIndex(named), basis, ledger.mainCurrency, day);
}
