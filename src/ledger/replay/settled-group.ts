import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { AppliedReceipt } from '../../domain/penalty/receipts';
import type { AgedLedger, Position } from '../aged-ledger';
import { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import type { Entangled } from './entangled';
import { leftOfWriteOffs } from './left-of-write-offs';
import { settledBalance, settlementDebts } from './settlements';
import { settleRows } from './settle-rows';

/** What a row stood at on a day, and what had been set against it. */
export type DayStanding = Pick<Position, 'balanceCents' | 'writtenOffCents' | 'receipts'>;

/** Entangled rows that hang together, settled anew for each day that is asked for. */
export class SettledGroup {
  private readonly places: ReadonlyMap<LedgerRow, number>;
  /** Balances by the place of a row: of each day that was asked for row by row. */
  private readonly balances = new Map<SerialDay, Float64Array>();
  /** All that the day held which was settled last. */
  private last: { readonly day: SerialDay; readonly standings: ReadonlyMap<LedgerRow, DayStanding> } | null = null;

  constructor(
    private readonly group: Entangled,
    private readonly basis: AgedLedger['basis'],
    private readonly netting: boolean,
  ) {
    this.places = new Map(group.rows.map((row, place) => [row, place]));
  }

  get rows(): readonly LedgerRow[] {
    return this.group.rows;
  }

  /** Of a row of the group at the end of a day; 0 where it was not there yet. */
  balanceOn(row: LedgerRow, day: SerialDay): Cents {
    let balances = this.balances.get(day);
    if (balances === undefined) {
      const standings = this.settledOn(day);
      balances = Float64Array.from(this.rows, (own) => standings.get(own)?.balanceCents ?? 0);
      this.balances.set(day, balances);
    }
    return balances[this.places.get(row) ?? -1] ?? 0;
  }

  /** What had been set against a row of the group by the end of a day. */
  receiptsOn(row: LedgerRow, day: SerialDay): readonly AppliedReceipt[] {
    return this.settledOn(day).get(row)?.receipts ?? [];
  }

  /** The rows that were there, with all that came in and was written off up to a day. */
  settledOn(day: SerialDay): ReadonlyMap<LedgerRow, DayStanding> {
    if (this.last?.day !== day) this.last = { day, standings: this.settle(day) };
    return this.last.standings;
  }

  private settle(day: SerialDay): ReadonlyMap<LedgerRow, DayStanding> {
    const { rows, incoming, writeOffs, numbered } = this.group;
    const there = rows.filter(({ invoiceDay }) => invoiceDay === null || invoiceDay <= day);
    const index = new InvoiceIndex(numbered.filter(({ invoiceDay }) => invoiceDay === null || invoiceDay <= day));
    const made = writeOffs.filter((writeOff) => writeOff.day <= day);
    if (this.basis === 'receipts') {
      const came = incoming.filter((receipt) => receipt.day !== null && receipt.day <= day);
      return settleRows(there, came, made, { atAsOf: index, ever: index }, this.netting).debts;
    }
    const debts = settlementDebts(there, made, index, day);
    return new Map(
      there.map((row): [LedgerRow, DayStanding] => {
        const { claimCents, receipts } = settledBalance(row, day);
        const writtenOffCents = leftOfWriteOffs(claimCents, debts.get(row)?.writeOffs ?? []);
        return [row, { balanceCents: claimCents - writtenOffCents, writtenOffCents, receipts }];
      }),
    );
  }
}
