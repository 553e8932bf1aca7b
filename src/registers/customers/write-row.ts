import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import type { Written } from '../register';
import { approvalCells } from '../approvals/approval-cells';
import { textFor } from '../word-list';
import { yuanCell } from '../yuan-cell';
import { penaltyBases } from './columns';
import type { CustomerRole } from './columns';
import type { CustomerRecord } from './customer-record';

/** A customer as the cells of a row of 客户资料. */
export function customerCells(record: Written<CustomerRecord>, language: keyof SheetText): Readonly<Record<CustomerRole, CellValue>> {
  return {
    customer: record.customer.name,
    creditCode: record.creditCode,
    address: record.address,
    contact: record.contact,
    phone: record.phone,
    salesperson: record.salesperson,
    terms: record.terms,
    penaltyBasis:
      record.penaltyBasis === null
        ? ''
        : `${textFor(record.penaltyBasis, penaltyBases, language)}${record.penaltyBasisNote === '' ? '' : `（${record.penaltyBasisNote}）`}`,
    creditLimit: yuanCell(record.creditLimitCents),
    yearTrade: yuanCell(record.yearTradeCents),
    security: record.security,
    industry: record.industry,
    country: record.country,
    currency: record.currency,
    governingLaw: record.governingLaw,
    jurisdiction: record.jurisdiction,
    contractClauses: record.contractClauses,
    limitAsked: yuanCell(record.limitAskedCents ?? null),
    ...approvalCells(record, language),
    note: record.note,
  };
}
