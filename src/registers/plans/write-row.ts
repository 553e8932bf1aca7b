import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import { approvalCells } from '../approvals/approval-cells';
import { listedInvoices } from '../named-invoices';
import type { Written } from '../register';
import { textFor } from '../word-list';
import { yuanCell } from '../yuan-cell';
import { paymentMeans } from './columns';
import type { PlanRole } from './columns';
import type { Instalment } from './instalment';

/** An instalment as the cells of a row of 还款计划. */
export function instalmentCells(row: Written<Instalment>, language: keyof SheetText): Readonly<Record<PlanRole, CellValue>> {
  return {
    plan: row.plan,
    customer: row.customer.name,
    invoices: listedInvoices(row.invoiceNumbers, language),
    ordinal: /^\d+$/.test(row.ordinal) ? Number(row.ordinal) : row.ordinal,
    dueDay: row.dueDay,
    amount: yuanCell(row.amountCents),
    paidDay: row.paidDay ?? '',
    paidAmount: yuanCell(row.paidCents),
    signedDay: row.signedDay ?? '',
    means: row.means === undefined ? '' : textFor(row.means, paymentMeans, language),
    note: row.note ?? '',
    ...approvalCells(row, language),
  };
}
