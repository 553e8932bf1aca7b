import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { exampleDay, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { Opinion } from './approval';

export const opinions: readonly Word<Opinion>[] = [
  {
    means: 'agreed',
    text: { 'zh-CN': '同意', 'en-US': 'Agreed' },
    also: ['批准', '已批准', '通过', '已通过', '审批通过', '审核通过', '已同意', '准予', 'agree', 'approve', 'approved', 'yes', 'ok'],
  },
  {
    means: 'refused',
    text: { 'zh-CN': '不同意', 'en-US': 'Refused' },
    also: ['不批准', '不予批准', '未通过', '不通过', '否决', '拒绝', 'refuse', 'reject', 'rejected', 'not approved', 'no'],
  },
  {
    means: 'returned',
    text: { 'zh-CN': '退回', 'en-US': 'Returned' },
    also: ['退回修改', '退回补充', '驳回', '打回', '补充材料', 'return', 'sent back', 'send back'],
  },
];

/** The columns in which a row is asked for and decided on, plain cells that take no add-in. */
export const approvalColumns = {
  applicant: columnOf(['申请人', 'Asked by'], ['李敏', 'Li Min'], {
    also: ['提请人', '申请经办人', 'applicant', 'requested by', 'requester'],
    content: 'text',
    width: 12,
  }),
  appliedDay: columnOf(['申请日期', 'Asked on'], exampleDay, {
    also: ['申请日', '申请时间', '提请日期', 'applied on', 'requested on', 'request date', 'application date'],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  approver: columnOf(['审批人', 'Decided by'], ['总经理', 'General manager'], {
    also: ['批准人', '审核人', '核准人', '签批人', 'approver', 'approved by', 'authorised by', 'authorized by'],
    content: 'text',
    width: 12,
  }),
  approvedDay: columnOf(['审批日期', 'Decided on'], exampleDay, {
    also: ['批准日期', '审批日', '审批时间', '审核日期', '核准日期', 'approved on', 'approval date', 'decision date'],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  opinion: columnOf(['意见', 'Decision'], ['同意', 'Agreed'], {
    also: ['审批意见', '批准意见', '审核意见', '审批结果', '审批状态', 'opinion', 'approval'],
    content: 'choice',
    choices: opinions.map(({ text }) => text),
    width: 10,
  }),
} satisfies Record<string, TableColumn>;

export type ApprovalRole = keyof typeof approvalColumns;
