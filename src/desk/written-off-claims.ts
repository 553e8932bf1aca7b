import { smallest } from '../cells/extremes';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import type { CustomerName } from '../ledger/ledger';
import type { WriteOff } from '../registers/write-offs/write-off';
import { invoicesMeant } from './invoices-meant';
import { limitationEnds } from './limitation';
import { oncePerDesk } from './once-per-desk';

/** A claim that was written off and goes on (R35). */
export interface WrittenOffClaim {
  readonly customer: CustomerName;
  /** The rows of 坏账核销, by day. */
  readonly rows: readonly WriteOff[];
  /** The invoices that they name; none where the ledger has no such invoice. */
  readonly invoices: readonly Position[];
  /** What was written off by asOf, and what later receipts left of it. */
  readonly writtenOffCents: Cents;
  readonly leftCents: Cents;
  /** The penalty that goes on. */
  readonly penaltyCents: Cents;
  /** The soonest plain end of limitation; null where the invoice or its due date is not known (R25). */
  readonly limitationDay: SerialDay | null;
}

/**
 * The claims of 坏账核销 by asOf, by customer, then day: one for the rows that name the same invoices (R35). In a snapshot, where they lower no
 * balance, what was written off is all that is left of it.
 */
export const writtenOffClaims = oncePerDesk((desk): readonly WrittenOffClaim[] => {
  const groups = new Map<string, { rows: WriteOff[]; invoices: readonly Position[] }>();
  for (const row of [...(desk.registers.writeOffs ?? [])].sort((one, other) => one.day - other.day)) {
    const invoices = row.invoiceNumbers.length === 0 ? [] : invoicesMeant(desk, row, null);
    const number = invoices[0]?.row?.invoiceNumber ?? row.invoiceNumbers.join('、');
    const key = JSON.stringify([row.customer.key, number]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { rows: [row], invoices });
    else known.rows.push(row);
  }
  const ends = limitationEnds(desk);
  const claims = [...groups.values()].flatMap(({ rows, invoices }): WrittenOffClaim[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const writtenOffCents = sumCents(rows.map(({ amountCents }) => amountCents));
    const counted = desk.aged.basis !== 'snapshot' && invoices.length > 0;
    const days = invoices.flatMap((position) => ends.get(position) ?? []);
    return [
      {
        customer: first.customer,
        rows,
        invoices,
        writtenOffCents,
        leftCents: counted ? sumCents(invoices.map((position) => position.writtenOffCents)) : writtenOffCents,
        penaltyCents: sumCents(invoices.map(({ penaltyCents }) => penaltyCents)),
        limitationDay: days.length === 0 ? null : smallest(days),
      },
    ];
  });
  return claims.sort(
    (one, other) =>
      (one.customer.key < other.customer.key ? -1 : Number(one.customer.key > other.customer.key)) || dayOf(one) - dayOf(other),
  );
});

function dayOf({ rows }: WrittenOffClaim): SerialDay {
  return rows[0]?.day ?? 0;
}
