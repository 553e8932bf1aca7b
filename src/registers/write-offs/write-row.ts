import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import { approvalCells } from '../approvals/approval-cells';
import { listedInvoices } from '../named-invoices';
import type { Written } from '../register';
import { textFor } from '../word-list';
import { yuanCell } from '../yuan-cell';
import { lossCauses } from './columns';
import type { WriteOffRole } from './columns';
import type { WriteOff } from './write-off';

/** A write-off as the cells of a row of 坏账核销. */
export function writeOffCells(row: Written<WriteOff>, language: keyof SheetText): Readonly<Record<WriteOffRole, CellValue>> {
  return {
    ...approvalCells(row, language),
    customer: row.customer.name,
    invoices: listedInvoices(row.invoiceNumbers, language),
    day: row.day,
    amount: yuanCell(row.amountCents),
    approver: row.approver,
    basis: row.basis,
    cause: row.cause === null ? '' : textFor(row.cause, lossCauses, language),
  };
}
