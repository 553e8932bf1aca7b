import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { LedgerRow } from '../ledger';

/** What one customer's rows in one currency come to so far. */
interface Account {
  readonly cents: Cents;
  /** How many of them are no opening balances. */
  readonly rows: number;
  /** Their newest day, null where there is none; a row without a day leaves it open which came first. */
  readonly newest: SerialDay | null;
  readonly isDated: boolean;
  /** The running balance that the last row states. */
  readonly running: Cents | null;
  readonly section: number;
  /** As they stood where the section began; null in the first. */
  readonly before: { readonly cents: Cents; readonly rows: number } | null;
}

const none: Account = { cents: 0, rows: 0, newest: null, isDated: true, running: null, section: 0, before: null };

/** What each customer's rows come to as they pass, and which opening balance says that over again. */
export class CarriedForward {
  private readonly accounts = new Map<string, Account>();
  private section = 0;

  /** Past a printed sum, a closing line, repeated headings, a month's title or the end of a sheet. */
  beginSection(): void {
    this.section += 1;
  }

  /**
   * Whether an opening balance (上月结转) only says over again what the customer's rows above it have left: it is no further debt (R10). As
   * much is not enough, for rows stand in any order: it does so where a section begins between them, where it is dated after all of them,
   * or where the running balance goes on unchanged.
   * `running` is that of its row in cents, null where there is none.
   */
  repeats(row: LedgerRow, running: Cents | null): boolean {
    const own = this.accountOf(row);
    const cents = row.statedBalanceCents;
    // The ledger itself adds it to what was left.
    if (running !== null && running !== cents) return false;
    const isOfSectionBefore = own.before !== null && own.before.rows > 0 && own.before.cents === cents;
    const isDatedAfter = own.isDated && own.newest !== null && row.invoiceDay !== null && row.invoiceDay > own.newest;
    const runsOn = running !== null && own.running === running;
    return isOfSectionBefore || (own.rows > 0 && own.cents === cents && (isDatedAfter || runsOn));
  }

  add(row: LedgerRow, running: Cents | null): void {
    const own = this.accountOf(row);
    const { entry, invoiceDay, statedBalanceCents } = row;
    const isOpening = entry === 'opening';
    this.accounts.set(keyOf(row), {
      ...own,
      cents: safeCents(own.cents + statedBalanceCents),
      rows: own.rows + (isOpening ? 0 : 1),
      newest: later(own.newest, invoiceDay),
      isDated: own.isDated && (isOpening || invoiceDay !== null),
      running,
    });
  }

  /** An opening balance that repeats the rows above; another as large in its section is a debt of its own. */
  addRepeated(row: LedgerRow, running: Cents | null): void {
    const own = this.accountOf(row);
    this.accounts.set(keyOf(row), { ...own, newest: later(own.newest, row.invoiceDay), running: running ?? own.running, before: null });
  }

  private accountOf(row: LedgerRow): Account {
    const own = this.accounts.get(keyOf(row));
    if (own === undefined) return { ...none, section: this.section };
    return own.section === this.section ? own : { ...own, section: this.section, before: { cents: own.cents, rows: own.rows } };
  }
}

function keyOf({ customer, currency }: LedgerRow): string {
  return `${customer.key}\n${currency}`;
}

function later(one: SerialDay | null, other: SerialDay | null): SerialDay | null {
  return one === null || (other !== null && other > one) ? other : one;
}
