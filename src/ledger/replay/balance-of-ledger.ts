import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { AgedLedger } from '../aged-ledger';
import { InvoiceIndex } from '../invoice-index';
import type { Ledger } from '../ledger';
import { netAmount } from '../net-amount';
import { ledgerBalance } from './tie-out';

/** By day: what one ledger comes to at a day is asked for by every date that it is replayed at. */
const known = new WeakMap<Ledger, BalanceOnDays>();

/** The ledger's balance in its main currency at the end of a day, before write-offs: what a replay ties out to, without one (R12). */
export function balanceOfLedger(ledger: Ledger, basis: AgedLedger['basis'], day: SerialDay): Cents {
  const balances = known.get(ledger) ?? new BalanceOnDays(ledger, basis);
  known.set(ledger, balances);
  return balances.on(day);
}

class BalanceOnDays {
  private readonly known = new Map<SerialDay, Cents>();
  private readonly sums: StatedSums | null;

  constructor(
    private readonly ledger: Ledger,
    private readonly basis: AgedLedger['basis'],
  ) {
    // Which invoice a receipt names matters only where rows count as stated, whatever is received on them.
    this.sums = ledger.rows.some(({ balanceFixed }) => balanceFixed === true) ? null : statedSums(ledger, basis);
  }

  on(day: SerialDay): Cents {
    const balance = this.known.get(day) ?? (this.sums === null ? this.reckoned(day) : sumOn(day, this.sums));
    this.known.set(day, balance);
    return balance;
  }

  private reckoned(day: SerialDay): Cents {
    const { ledger, basis } = this;
    const named = ledger.rows.filter(({ entry, invoiceDay }) => entry === undefined && (invoiceDay === null || invoiceDay <= day));
    return ledgerBalance(ledger, new InvoiceIndex(named), basis, ledger.mainCurrency, day);
  }
}

/** What rows owe and receipts take off, each from a day on and until another: side by side, for many days are asked for. */
interface StatedSums {
  readonly since: Float64Array;
  readonly until: Float64Array;
  readonly cents: Float64Array;
}

function statedSums({ rows, receipts, mainCurrency }: Ledger, basis: AgedLedger['basis']): StatedSums {
  const own = rows.filter(({ currency }) => currency === mainCurrency);
  const received = basis === 'receipts' ? (receipts ?? []).filter(({ currency }) => currency === mainCurrency) : [];
  const count = own.length + received.length;
  const [since, until, cents] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  own.forEach((row, at) => {
    since[at] = row.invoiceDay ?? -Infinity;
    until[at] = basis === 'settlements' ? (row.settledDay ?? Infinity) : Infinity;
    cents[at] = basis === 'receipts' || (basis === 'settlements' && row.settledDay !== null) ? netAmount(row) : row.statedBalanceCents;
  });
  received.forEach(({ day, amountCents }, index) => {
    const at = own.length + index;
    since[at] = day ?? -Infinity;
    until[at] = Infinity;
    cents[at] = -amountCents;
  });
  return { since, until, cents };
}

function sumOn(day: SerialDay, { since, until, cents }: StatedSums): Cents {
  let sum = 0;
  for (let at = 0; at < cents.length; at += 1)
    if ((since[at] ?? Infinity) <= day && day < (until[at] ?? 0)) sum = safeCents(sum + (cents[at] ?? 0));
  return sum;
}
