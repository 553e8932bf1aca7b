import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { AppliedReceipt } from '../../domain/penalty/receipts';
import type { AgedLedger, Position } from '../aged-ledger';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { BalanceColumns } from './balance-columns';
import { balanceOn, writtenOffOn } from './balance-on';
import { entangledOf } from './entangled';
import type { Entangled } from './entangled';
import { incomingOf } from './incoming';
import { invoicesAt } from './invoices-at';
import { SettledGroup } from './settled-group';

/** What the rows of a book stood at, at the end of a day. */
export interface DayBalances {
  readonly day: SerialDay;
  /** Cents by the place of a position among those of the book; 0 where it was not there yet, and for what is no row. */
  readonly balances: Float64Array;
  /** What write-offs lowered each balance by (R35). */
  readonly writtenOff: Float64Array;
}

/**
 * The main book's rows at the end of any day up to asOf, as the ledger replayed at that day has them; in a snapshot they stand as today
 * (R9).
 */
export interface BalancesThroughTime {
  /** Whether some rows had other money set against them at an earlier date than asOf tells. */
  readonly isEntangled: boolean;
  /** All of them. */
  readonly on: (day: SerialDay) => DayBalances;
  /** What one of its positions stood at, in cents; 0 for what is no row. */
  readonly of: (position: Position, day: SerialDay) => Cents;
  /** What had been set against one of them up to a day, and, where that is the same at every date, what was later. */
  readonly receiptsOf: (position: Position, day: SerialDay) => readonly AppliedReceipt[];
}

/**
 * Tells them from what was set against the rows by asOf, so that many days cost a fraction of one replay; rows of which that does not tell
 * are settled anew for each day, no more of them than hang together: `groups` are those of this replay, or of one at a later date, at which
 * no row that is entangled now has become plain.
 */
export function balancesThroughTime(aged: AgedLedger, groups: readonly SettledGroup[]): BalancesThroughTime {
  const { positions } = aged.main;
  const groupOf = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group] as const)));
  const places = new Map<LedgerRow, number>();
  if (groupOf.size > 0) for (const [place, { row }] of positions.entries()) if (row !== null && groupOf.has(row)) places.set(row, place);
  const isPlain = (position: Position): position is RowPosition => isRow(position) && !places.has(position.row);
  const writtenOffPlaces: number[] = [];
  for (const [place, position] of positions.entries()) if (isPlain(position) && position.writeOffs.length > 0) writtenOffPlaces.push(place);
  let columns: BalanceColumns | null = null;
  return {
    isEntangled: groups.length > 0,
    on: (day) => {
      columns ??= new BalanceColumns(positions, (position) => isPlain(position) && position.writeOffs.length === 0);
      const balances = columns.on(day);
      const writtenOff = new Float64Array(positions.length);
      for (const place of writtenOffPlaces) {
        const position = positions[place];
        if (position === undefined) continue;
        balances[place] = balanceOn(position, day);
        writtenOff[place] = writtenOffOn(position, day);
      }
      for (const group of groups)
        for (const [row, debt] of group.settledOn(day)) {
          const place = places.get(row);
          if (place === undefined) continue;
          balances[place] = debt.balanceCents;
          writtenOff[place] = debt.writtenOffCents;
        }
      return { day, balances, writtenOff };
    },
    of: (position, day) => {
      if (!isRow(position)) return 0;
      const group = groupOf.get(position.row);
      return group === undefined ? balanceOn(position, day) : group.balanceOn(position.row, day);
    },
    receiptsOf: (position, day) => {
      const group = position.row === null ? undefined : groupOf.get(position.row);
      if (position.row !== null && group !== undefined) return group.receiptsOn(position.row, day);
      return position.receipts ?? [];
    },
  };
}

type RowPosition = Position & { readonly row: LedgerRow };

/** Money that paid no invoice is none, a credit entry of a book neither (R10). */
function isRow(position: Position): position is RowPosition {
  return position.row !== null && !(position.row.entry === 'receipt' && position.receipts === null);
}

/** The rows of a replay's main book of which it does not tell how they stood at an earlier date, as they hang together. */
export function settledGroups(aged: AgedLedger, writeOffs: readonly WriteOffOfInvoice[], netting: boolean): readonly SettledGroup[] {
  return entangledRows(aged, writeOffs, netting).map((group) => new SettledGroup(group, aged.basis, netting));
}

function entangledRows(
  { ledger, basis, asOf }: AgedLedger,
  writeOffs: readonly WriteOffOfInvoice[],
  netting: boolean,
): readonly Entangled[] {
  const { rows, receipts, mainCurrency, layout } = ledger;
  const made = writeOffs.filter(({ day }) => day <= asOf);
  if (basis !== 'receipts' && made.length === 0) return [];
  const upTo = (day: SerialDay | null): boolean => day === null || day <= asOf;
  const own = rows.filter(({ invoiceDay, currency }) => currency === mainCurrency && upTo(invoiceDay));
  const dated = basis === 'receipts' ? (receipts ?? []).filter(({ day, currency }) => currency === mainCurrency && upTo(day)) : [];
  const incoming = basis === 'receipts' ? incomingOf(own, dated, layout.sheetName) : [];
  return entangledOf(invoicesAt(ledger, asOf), { rows: own, incoming, writeOffs: made }, netting);
}
