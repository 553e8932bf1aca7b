import { approvalColumns } from '../approvals/approval-columns';
import type { ApprovalRole } from '../approvals/approval-columns';
import type { Register } from '../register';
import { planColumns } from './columns';
import type { PlanRole } from './columns';
import type { Instalment } from './instalment';
import { parseInstalment } from './parse-row';
import { instalmentCells } from './write-row';

const { ordinal, plan } = planColumns;

/** Headings of 还款计划 that tables of other kinds have too. */
const common: ReadonlySet<string> = new Set(['编号', '协议号', '协议编号', 'no']);

const approvalRoles = Object.keys(approvalColumns) as ApprovalRole[];

/** 还款计划: instalments by plan (R39, R32). */
export const plans: Register<PlanRole, Instalment> = {
  title: { 'zh-CN': '还款计划', 'en-US': 'Payment plans' },
  names: /还款|分期|付款计划|(?:re)?payment plan|instal+ment/i,
  marks: [
    ...[...plan.words, ...ordinal.words].filter((word) => !common.has(word)),
    ...[
      '还款日期',
      '还款日',
      '应还日期',
      '应还日',
      '应还款日期',
      '计划还款日期',
      '约定还款日期',
      '还款金额',
      '应还金额',
      '应还款金额',
      '计划还款金额',
    ],
  ],
  columns: planColumns,
  datedBy: 'signedDay',
  // Under a merged 计划号 the instalments stand alone; a 计划号 or a 客户 of its own begins another plan.
  carried: { by: ['plan', 'customer'], roles: ['plan', 'customer', 'invoices', 'signedDay', ...approvalRoles] },
  parseRow: parseInstalment,
  cellsOf: instalmentCells,
  rowAt(row, asOf) {
    // A plan exists from the day it was signed on.
    if (row.signedDay !== null && row.signedDay > asOf) return null;
    return row.paidDay !== null && row.paidDay > asOf ? { ...row, paidDay: null, paidCents: null } : row;
  },
};
