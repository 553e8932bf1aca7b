import type { RegisterNotice } from '../registers/register-notice';
import type { Registers } from '../registers/registers';
import { approvalNotices } from './approvals';
import type { Desk } from './desk';
import { paidOtherwise } from './plan-receipts';
import { plansOfCustomers } from './repayment-plans';
import { settlementsPaid } from './settlements-paid';

/** What is to be said of the registers at asOf: what was not agreed to, plans that were paid otherwise than they say, and
 * settlements of which something is left, included. */
export function toldOfRegisters(desk: Desk): Pick<Registers, 'faults' | 'notices'> {
  const { faults, notices } = desk.registers;
  return { faults, notices: [...notices, ...approvalNotices(desk), ...planNotices(desk), ...settlementsPaid(desk)] };
}

/** Plans of which 已付 says something else than the receipts since they were signed (R32). */
export function planNotices(desk: Desk): RegisterNotice[] {
  return [...plansOfCustomers(desk).values()].flat().flatMap((plan): RegisterNotice[] => {
    const paid = paidOtherwise(desk, plan);
    const [first] = paid?.differing ?? [];
    if (paid === null || first === undefined) return [];
    const { number, customer } = paid.plan;
    const rowNumbers = paid.differing.map(({ row }) => row.rowNumber);
    const { saidCents, paidCents } = paid;
    return [
      {
        kind: 'planPaidOtherwise',
        plan: number,
        customer: customer.name,
        sheetName: first.row.sheetName,
        rowNumbers,
        saidCents,
        paidCents,
      },
    ];
  });
}
