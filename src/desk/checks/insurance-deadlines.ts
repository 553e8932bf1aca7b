import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Position } from '../../ledger/aged-ledger';
import type { DebtAbroad } from '../../registers/abroad/debt-abroad';
import type { Desk } from '../desk';
import { invoicesMeant } from '../invoices-meant';
import { oncePerDesk } from '../once-per-desk';
import { owedByCurrency } from './owed-by-currency';

/** What an insurer of export credits is to be told by a day that its policy names: of the loss, and what is claimed. */
export type InsuranceDeadlineKind = 'lossNotice' | 'insuranceClaim';

/** One such day that the user typed, as long as it was not kept and something is owed. */
export interface InsuranceDeadline {
  readonly kind: InsuranceDeadlineKind;
  readonly day: SerialDay;
  readonly row: DebtAbroad;
  /** What it is about in the main currency; none where the debt is in another. */
  readonly invoices: readonly Position[];
}

/** The days that insurers set, in the order of 境外事项, the notice of loss before the claim; a filed claim needs no notice any more. */
export const insuranceDeadlines = oncePerDesk((desk): readonly InsuranceDeadline[] =>
  (desk.registers.abroad ?? []).flatMap((row): InsuranceDeadline[] => {
    const { customer, lossNoticeBy, lossNoticeDay, claimBy, claimDay } = row;
    if (claimDay !== null) return [];
    const invoices = invoicesMeant(desk, row, null).filter(({ balanceCents }) => balanceCents > 0);
    if (invoices.length === 0 && !owesElsewhere(desk, customer.key)) return [];
    return [
      ...(lossNoticeBy === null || lossNoticeDay !== null ? [] : [{ kind: 'lossNotice', day: lossNoticeBy, row, invoices } as const]),
      ...(claimBy === null ? [] : [{ kind: 'insuranceClaim', day: claimBy, row, invoices } as const]),
    ];
  }),
);

/** Whether a customer owes anything in another currency than the main one: which invoices a row means there is not looked into. */
function owesElsewhere(desk: Desk, customerKey: string): boolean {
  return owedByCurrency(desk, customerKey).some(({ currency }) => currency !== desk.aged.main.currency);
}
