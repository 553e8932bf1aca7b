import type { PaymentMeans } from '../../domain/dunning/mixed-plan';
import type { TableColumn } from '../../tables/table-column';
import { approvalColumns } from '../approvals/approval-columns';
import { columnOf } from '../column-of';
import { customerColumn, exampleAmount, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';

/** How an instalment is paid (R32). */
export const paymentMeans: readonly Word<PaymentMeans>[] = [
  {
    means: 'cash',
    text: { 'zh-CN': '现金', 'en-US': 'Cash' },
    also: ['转账', '银行转账', '电汇', '汇款', '银行存款', '现款', 'transfer', 'bank transfer', 'money'],
  },
  {
    means: 'bill',
    text: { 'zh-CN': '票据', 'en-US': 'Bill' },
    also: ['承兑', '承兑汇票', '银行承兑汇票', '商业承兑汇票', '银承', '商承', '汇票', '支票', 'bill of exchange', 'draft', 'cheque'],
  },
  {
    means: 'asset',
    text: { 'zh-CN': '资产', 'en-US': 'Asset' },
    also: ['资产抵偿', '以物抵债', '实物', '抵债', '抵账', '设备', '存货', '车辆', '房产', 'assets', 'in kind', 'goods'],
  },
];

/** The columns of 还款计划 (R39, R32). */
export const planColumns = {
  plan: columnOf(['计划号', 'Plan'], 'JH001', {
    also: [
      '计划编号',
      '还款计划号',
      '还款计划编号',
      '分期计划号',
      '协议号',
      '协议编号',
      '还款协议号',
      '编号',
      'plan no',
      'plan number',
      'plan id',
    ],
    content: 'text',
    // As HK20251231-12.
    width: 16,
  }),
  customer: customerColumn,
  invoices: invoicesColumn,
  ordinal: columnOf(['期次', 'Instalment'], '1', {
    also: [
      '期数',
      '第几期',
      '分期',
      '分期期次',
      '期别',
      '期号',
      'instalment no',
      'installment',
      'installment no',
      'instalment number',
      'no',
    ],
    content: 'number',
    width: 8,
  }),
  dueDay: columnOf(['到期日', 'Due date'], exampleDay, {
    also: [
      ...['到期日期', '还款日期', '还款日', '应还日期', '应还日', '应还款日期', '计划还款日期', '计划还款日', '约定还款日期', '约定还款日'],
      ...['付款日期', '应付日期', '计划付款日期', '还款期限', '计划日期', '日期'],
      ...['due', 'due on', 'instalment date', 'installment date', 'payment date', 'date'],
    ],
    misleading: misleadingDays,
    content: 'date',
    required: true,
    width: 12,
  }),
  amount: columnOf(['金额', 'Amount'], exampleAmount, {
    also: [
      ...[
        '还款金额',
        '应还金额',
        '应还款金额',
        '计划还款金额',
        '计划金额',
        '本期金额',
        '本期应还',
        '每期金额',
        '分期金额',
        '付款金额',
        '应付金额',
      ],
      ...['instalment amount', 'installment amount', 'amount due'],
    ],
    content: 'amount',
    required: true,
    width: 16,
  }),
  paidDay: columnOf(['已付日期', 'Paid on'], exampleDay, {
    also: [
      ...['实际付款日期', '实际还款日期', '实付日期', '实还日期', '已还日期', '实际还款日', '付清日期', '收款日期', '到账日期', '回款日期'],
      ...['paid date', 'date paid', 'payment received on'],
    ],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  paidAmount: columnOf(['已付金额', 'Amount paid'], exampleAmount, {
    also: [
      '实际付款金额',
      '实际还款金额',
      '实付金额',
      '实还金额',
      '已还金额',
      '已还',
      '已付',
      '收款金额',
      '到账金额',
      '回款金额',
      'paid',
      'paid amount',
    ],
    content: 'amount',
    width: 16,
  }),
  signedDay: columnOf(['签订日期', 'Signed on'], exampleDay, {
    also: [
      '签订日',
      '签署日期',
      '签约日期',
      '协议日期',
      '协议签订日期',
      '计划签订日期',
      '签字日期',
      'date signed',
      'signed',
      'agreement date',
    ],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  means: columnOf(['付款方式', 'Paid by'], ['现金', 'Cash'], {
    also: ['支付方式', '还款方式', '结算方式', 'payment method', 'means of payment'],
    content: 'choice',
    choices: paymentMeans.map(({ text }) => text),
    width: 10,
  }),
  note: columnOf(['说明', 'Note'], ['设备一台；估价：甲评估、乙评估', 'A machine; valued by A and B'], {
    also: ['备注', '附注', 'notes', 'remarks'],
    content: 'text',
    width: 30,
  }),
  ...approvalColumns,
} satisfies Record<string, TableColumn>;

export type PlanRole = keyof typeof planColumns;
