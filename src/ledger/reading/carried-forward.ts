import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { LedgerRow } from '../ledger';
import { ByCustomer } from './by-customer';

/** What one customer's rows in one currency come to so far. */
interface Account {
  cents: Cents;
  /** How many of them are no opening balances. */
  rows: number;
  /** Their newest day, null where there is none; a row without a day leaves it open which came first. */
  newest: SerialDay | null;
  isDated: boolean;
  /** The running balance that the last row states. */
  running: Cents | null;
  section: number;
  /** As they stood where the section began; null in the first. */
  before: { readonly cents: Cents; readonly rows: number } | null;
}

/** What each customer's rows come to as they pass, and which opening balance says that over again. */
export class CarriedForward {
  private readonly accounts = new ByCustomer(
    (): Account => ({ cents: 0, rows: 0, newest: null, isDated: true, running: null, section: this.section, before: null }),
  );
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
    own.cents = safeCents(own.cents + statedBalanceCents);
    if (!isOpening) own.rows += 1;
    own.newest = later(own.newest, invoiceDay);
    own.isDated &&= isOpening || invoiceDay !== null;
    own.running = running;
  }

  /** An opening balance that repeats the rows above; another as large in its section is a debt of its own. */
  addRepeated(row: LedgerRow, running: Cents | null): void {
    const own = this.accountOf(row);
    own.newest = later(own.newest, row.invoiceDay);
    own.running = running ?? own.running;
    own.before = null;
  }

  /** The account of a row, as its section begins where it is the first of it. */
  private accountOf({ customer, currency }: LedgerRow): Account {
    const own = this.accounts.of(customer.key, currency);
    if (own.section !== this.section) {
      own.section = this.section;
      own.before = { cents: own.cents, rows: own.rows };
    }
    return own;
  }
}

function later(one: SerialDay | null, other: SerialDay | null): SerialDay | null {
  return one === null || (other !== null && other > one) ? other : one;
}
