import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { LedgerRow } from '../ledger';

/** What each customer's rows come to as they pass, and how many since the last opening balance. */
export class CarriedForward {
  private readonly accounts = new Map<string, { cents: Cents; rows: number }>();

  /**
   * Whether an opening balance (上月结转) only says over again what the customer's rows above it have left, on the sheet of the month before or in the section above: it is
   * no further debt (R10).
   */
  repeats({ customer, statedBalanceCents }: LedgerRow): boolean {
    const { cents, rows } = this.accounts.get(customer.key) ?? { cents: 0, rows: 0 };
    return rows > 0 && cents === statedBalanceCents;
  }

  add({ customer, entry, statedBalanceCents }: LedgerRow): void {
    const { cents, rows } = this.accounts.get(customer.key) ?? { cents: 0, rows: 0 };
    this.accounts.set(customer.key, { cents: safeCents(cents + statedBalanceCents), rows: entry === 'opening' ? 0 : rows + 1 });
  }
}
