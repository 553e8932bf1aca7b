import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';

/** The columns of 争议 (R39, R22). */
export const disputeColumns = {
  customer: customerColumn,
  invoices: invoicesColumn,
  raisedDay: columnOf(['提出日期', 'Raised on'], exampleDay, {
    also: [
      ...['异议日期', '争议日期', '提出时间', '提出日', '异议提出日期', '争议提出日期', '争议发生日期', '反馈日期', '发生日期', '日期'],
      ...['date raised', 'raised', 'dispute date', 'opened on', 'date'],
    ],
    misleading: misleadingDays,
    content: 'date',
    required: true,
    width: 12,
  }),
  content: columnOf(['内容', 'What is disputed'], ['数量不符', 'Quantity differs'], {
    also: [
      ...['争议内容', '异议内容', '争议原因', '异议原因', '争议事项', '争议类型', '原因', '事由', '说明', '备注', '摘要'],
      ...['dispute', 'reason', 'dispute reason', 'content', 'description', 'details', 'notes', 'note'],
    ],
    content: 'text',
    width: 34,
  }),
  resolvedDay: columnOf(['解决日期', 'Resolved on'], exampleDay, {
    also: [
      '解决时间',
      '解决日',
      '处理日期',
      '处理完成日期',
      '关闭日期',
      '办结日期',
      '结束日期',
      'date resolved',
      'resolved',
      'closed on',
      'settled on',
    ],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
} satisfies Record<string, TableColumn>;

export type DisputeRole = keyof typeof disputeColumns;
