import { dayBy } from '../day-by';
import type { Register } from '../register';
import { disputeColumns } from './columns';
import type { DisputeRole } from './columns';
import type { Dispute } from './dispute';
import { parseDispute } from './parse-row';
import { disputeCells } from './write-row';

/** 争议: what customers object to (R39, R22). */
export const disputes: Register<DisputeRole, Dispute> = {
  title: { 'zh-CN': '争议', 'en-US': 'Disputes' },
  names: /争议|异议|dispute/i,
  marks: [
    ...['提出日期', '提出时间', '异议日期', '争议日期', '争议内容', '异议内容', '争议原因', '异议原因', '解决日期', '解决时间'],
    ...['raised on', 'date raised', 'dispute date', 'dispute reason', 'resolved on', 'date resolved'],
  ],
  columns: disputeColumns,
  datedBy: 'raisedDay',
  carried: { by: ['customer'], roles: ['customer'] },
  parseRow: parseDispute,
  cellsOf: disputeCells,
  rowAt: (row, asOf) => (row.raisedDay > asOf ? null : { ...row, resolvedDay: dayBy(row.resolvedDay, asOf) }),
};
