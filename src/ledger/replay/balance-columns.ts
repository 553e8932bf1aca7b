import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Position } from '../aged-ledger';

/**
 * What positions were before each receipt, as bare columns: many days are looked at, and a day is two runs over numbers that lie side by
 * side, where objects would be fetched from all over the memory (R9). For positions without write-offs.
 */
export class BalanceColumns {
  /** Cents at asOf, 0 for what is left out; and the day from which each counts. */
  private readonly claims: Float64Array;
  private readonly since: Float64Array;
  /** Of every receipt set against one of them its day, its cents and the place of its position. */
  private readonly days: Float64Array;
  private readonly cents: Float64Array;
  private readonly places: Int32Array;

  /** `counts` tells which positions are meant; the others stand at 0. */
  constructor(positions: readonly Position[], counts: (position: Position) => boolean) {
    this.claims = new Float64Array(positions.length);
    this.since = new Float64Array(positions.length).fill(Infinity);
    const days: number[] = [];
    const cents: number[] = [];
    const places: number[] = [];
    for (let place = 0; place < positions.length; place += 1) {
      const position = positions[place];
      if (position === undefined || !counts(position)) continue;
      this.claims[place] = position.balanceCents;
      this.since[place] = position.row?.invoiceDay ?? -Infinity;
      for (const { day, amountCents } of position.receipts ?? []) {
        days.push(day);
        cents.push(amountCents);
        places.push(place);
      }
    }
    this.days = Float64Array.from(days);
    this.cents = Float64Array.from(cents);
    this.places = Int32Array.from(places);
  }

  /** Cents by the place of a position, at the end of a day up to asOf: what came later is still owed, what was billed later is not yet. */
  on(day: SerialDay): Float64Array {
    const { claims, since, days, cents, places } = this;
    const balances = new Float64Array(claims.length);
    for (let place = 0; place < claims.length; place += 1) if ((since[place] ?? Infinity) <= day) balances[place] = claims[place] ?? 0;
    for (let receipt = 0; receipt < days.length; receipt += 1) {
      if ((days[receipt] ?? 0) <= day) continue;
      const place = places[receipt] ?? 0;
      if ((since[place] ?? Infinity) <= day) balances[place] = safeCents((balances[place] ?? 0) + (cents[receipt] ?? 0));
    }
    return balances;
  }
}
