import { receiptColumns } from '../../ledger/recognition/receipt-columns';
import type { ReceiptRole } from '../../ledger/recognition/receipt-columns';
import type { RegisterPlan } from '../register';

/** 收款明细 (R39) as it is made anew; its rows are read with the ledger that they pay (R9). */
export const receipts: RegisterPlan<ReceiptRole> = {
  title: { 'zh-CN': '收款明细', 'en-US': 'Receipts' },
  columns: receiptColumns,
};
