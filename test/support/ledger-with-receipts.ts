import type { SourceWorkbook } from '../../src/cells/source-workbook';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import { sheetOf, workbookOf, type Cells } from './ledger-of-cells';

export const invoiceHeadings = ['客户', '发票号', '开票日期', '到期日', '应收金额'];
export const receiptHeadings = ['收款日期', '客户', '发票号', '金额'];

/** A workbook with sheets 应收明细 and 收款明细. */
export function withReceipts(invoices: Cells, receipts: Cells): SourceWorkbook {
  return workbookOf(sheetOf('应收明细', [invoiceHeadings, ...invoices]), sheetOf('收款明细', [receiptHeadings, ...receipts]));
}

/** Name, balance, 贷项 and 待核实 of each customer, in cents. */
export function creditsByCustomer({ main }: AgedLedger): readonly (readonly [string, number, number, number])[] {
  return main.customers.map(({ customer, balanceCents, byStanding }) => [customer.name, balanceCents, byStanding.贷项, byStanding.待核实]);
}
