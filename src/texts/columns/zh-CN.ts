import type { ColumnRole } from '../../ledger/reading-choices';
import type { ShapeOf } from '../shape-of';

/** What the columns of a ledger are called, in Chinese: by the heading that each is usually found under. */
export const columnsZhCN = {
  customer: '客户',
  invoiceNumber: '发票号',
  contract: '合同号',
  invoiceDate: '发票日期',
  dueDate: '到期日',
  deliveryDate: '签收日期',
  settledDate: '结清日期',
  terms: '付款条件',
  amount: '应收金额',
  received: '已收金额',
  receiptDate: '收款日期',
  reduction: '退货折让扣款',
  balance: '未收余额',
  debit: '借方',
  credit: '贷方',
  direction: '余额方向',
  currency: '币种',
  baseAmount: '本位币金额',
  baseReceived: '已收本位币',
  baseBalance: '未收本位币',
  disputed: '争议',
  salesperson: '业务员',
  note: '备注',
} satisfies Readonly<Record<ColumnRole, string>>;

export type ColumnTexts = ShapeOf<typeof columnsZhCN>;
