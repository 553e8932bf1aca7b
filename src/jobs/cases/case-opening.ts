import { newCase } from '../../cases/new-case';
import { caseOf } from '../../desk/debtor-cases';
import type { Desk } from '../../desk/desk';
import { heldInvoices, type HoldReason } from '../../desk/holds';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents, sumCents, type Cents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import type { CustomerName } from '../../ledger/ledger';
import type { CaseOpening } from './open-case-contract';

const reasons: readonly HoldReason[] = ['dispute', 'promise', 'plan', 'barred'];

/** What a case over all that a debtor has overdue would be about, and what of it is held at present (R43, R22). */
export function caseOpening(desk: Desk, customer: CustomerName): CaseOpening {
  const { invoices } = caseOf(desk, newCase(customer, '', []));
  const held = heldInvoices(desk);
  return {
    ...{ customer: customer.name, asOf: formatIsoDay(desk.asOf), currency: desk.aged.main.currency },
    invoices: invoices.map((position) => ({
      invoiceNumber: numberOf(position),
      dueDate: position.row === null || position.row.dueDay === null ? '' : formatIsoDay(position.row.dueDay),
      amount: formatCents(claimedCents(position)),
    })),
    sum: sumOf(invoices),
    held: reasons.flatMap((reason) => {
      const those = invoices.filter((position) => held.get(position) === reason);
      return those.length === 0 ? [] : [{ reason, invoiceNumbers: those.map(numberOf), amount: sumOf(those) }];
    }),
  };
}

function numberOf({ row }: Position): string {
  return row?.invoiceNumber ?? '';
}

/** A claim that was written off is still one (R35). */
function claimedCents({ balanceCents, writtenOffCents }: Position): Cents {
  return balanceCents + writtenOffCents;
}

function sumOf(positions: readonly Position[]): string {
  return formatCents(sumCents(positions.map(claimedCents)));
}
