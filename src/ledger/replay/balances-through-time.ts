import type { SerialDay } from '../../domain/calendar/serial-day';
import type { AgedLedger, Position } from '../aged-ledger';
import { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { balanceOn, writtenOffOn } from './balance-on';
import { entangledOf } from './entangled';
import type { Entangled } from './entangled';
import { incomingOf } from './incoming';
import { leftOfWriteOffs } from './left-of-write-offs';
import { settledBalance, settlementDebts } from './settlements';
import { settleRows } from './settle-rows';

/** What the rows of a book stood at, at the end of a day. */
export interface DayBalances {
  readonly day: SerialDay;
  /** Cents by the place of a position among those of the book; 0 where it was not there yet, and for what is no row. */
  readonly balances: Float64Array;
  /** What write-offs lowered each balance by (R35). */
  readonly writtenOff: Float64Array;
}

/**
 * The main book's rows at the end of any day up to asOf, as the ledger replayed at that day has them (R9): told from what was set against them by asOf,
 * so that many days cost a fraction of one replay; rows of which that does not tell are settled anew for each day. In a snapshot they stand as today.
 */
export function balancesThroughTime(
  aged: AgedLedger,
  writeOffs: readonly WriteOffOfInvoice[],
  netting: boolean,
): (day: SerialDay) => DayBalances {
  const { positions } = aged.main;
  const entangled = entangledRows(aged, writeOffs, netting);
  const places = new Map<LedgerRow, number>();
  if (entangled.rows.length > 0) {
    const anew = new Set(entangled.rows);
    for (const [place, { row }] of positions.entries()) if (row !== null && anew.has(row)) places.set(row, place);
  }
  const told = [...positions.entries()].filter(([, position]) => isRow(position) && !places.has(position.row));
  return (day) => {
    const balances = new Float64Array(positions.length);
    const writtenOff = new Float64Array(positions.length);
    for (const [place, position] of told) {
      balances[place] = balanceOn(position, day);
      if (position.writeOffs.length > 0) writtenOff[place] = writtenOffOn(position, day);
    }
    if (places.size > 0) {
      for (const [row, debt] of settledOn(day, entangled, aged.basis, netting)) {
        const place = places.get(row);
        if (place === undefined) continue;
        balances[place] = debt.balanceCents;
        writtenOff[place] = debt.writtenOffCents;
      }
    }
    return { day, balances, writtenOff };
  };
}

/** Money that paid no invoice is none, a credit entry of a book neither (R10). */
function isRow(position: Position): position is Position & { readonly row: LedgerRow } {
  return position.row !== null && !(position.row.entry === 'receipt' && position.receipts === null);
}

function entangledRows({ ledger, basis, asOf }: AgedLedger, writeOffs: readonly WriteOffOfInvoice[], netting: boolean): Entangled {
  const { rows, receipts, mainCurrency, layout } = ledger;
  const upTo = (day: SerialDay | null): boolean => day === null || day <= asOf;
  const there = rows.filter((row) => upTo(row.invoiceDay));
  const own = there.filter(({ currency }) => currency === mainCurrency);
  const dated = basis === 'receipts' ? (receipts ?? []).filter(({ day, currency }) => currency === mainCurrency && upTo(day)) : [];
  const incoming = basis === 'receipts' ? incomingOf(own, dated, layout.sheetName) : [];
  return entangledOf(there, { rows: own, incoming, writeOffs: writeOffs.filter(({ day }) => day <= asOf) }, netting);
}

type Standing = readonly [LedgerRow, Pick<Position, 'balanceCents' | 'writtenOffCents'>];

/** Entangled rows with all that came in and was written off up to a day. */
function settledOn(
  day: SerialDay,
  { rows, incoming, writeOffs, numbered }: Entangled,
  basis: AgedLedger['basis'],
  netting: boolean,
): Iterable<Standing> {
  const there = rows.filter(({ invoiceDay }) => invoiceDay === null || invoiceDay <= day);
  const index = new InvoiceIndex(numbered.filter(({ invoiceDay }) => invoiceDay === null || invoiceDay <= day));
  const made = writeOffs.filter((writeOff) => writeOff.day <= day);
  if (basis === 'receipts') {
    const came = incoming.filter((receipt) => receipt.day !== null && receipt.day <= day);
    return settleRows(there, came, made, { atAsOf: index, ever: index }, netting).debts;
  }
  const debts = settlementDebts(there, made, index, day);
  return there.map((row): Standing => {
    const { claimCents } = settledBalance(row, day);
    const writtenOffCents = leftOfWriteOffs(claimCents, debts.get(row)?.writeOffs ?? []);
    return [row, { balanceCents: claimCents - writtenOffCents, writtenOffCents }];
  });
}
