import { approvalOf } from '../approvals/approval-cells';
import type { RowCells } from '../row-cells';
import { penaltyBases } from './columns';
import type { CustomerRole } from './columns';
import type { CustomerRecord } from './customer-record';
import { noteBeside } from '../word-list';

/** A row of 客户资料 (R39), or null where it names no customer. */
export function parseCustomer(cells: RowCells<CustomerRole>): CustomerRecord | null {
  const customer = cells.customer('customer');
  const limitAskedCents = cells.money('limitAsked');
  const record = {
    ...cells.source(),
    creditCode: cells.text('creditCode'),
    address: cells.text('address'),
    contact: cells.text('contact'),
    phone: cells.text('phone'),
    salesperson: cells.text('salesperson'),
    terms: cells.text('terms'),
    penaltyBasis: cells.word('penaltyBasis', penaltyBases),
    penaltyBasisNote: noteBeside(cells.text('penaltyBasis')),
    creditLimitCents: cells.money('creditLimit'),
    yearTradeCents: cells.money('yearTrade'),
    security: cells.text('security'),
    industry: cells.text('industry'),
    country: cells.text('country'),
    currency: cells.text('currency'),
    governingLaw: cells.text('governingLaw'),
    jurisdiction: cells.text('jurisdiction'),
    contractClauses: cells.text('contractClauses'),
    note: cells.text('note'),
    ...(limitAskedCents !== null && { limitAskedCents }),
    ...approvalOf(cells),
  };
  return customer === null ? null : { ...record, customer };
}
