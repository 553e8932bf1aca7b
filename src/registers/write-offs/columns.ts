import type { TableColumn } from '../../tables/table-column';
import { approvalColumns } from '../approvals/approval-columns';
import { columnOf } from '../column-of';
import { customerColumn, exampleAmount, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { LossCause } from './write-off';

export const lossCauses: readonly Word<LossCause>[] = [
  {
    means: 'customerChoice',
    text: { 'zh-CN': '客户选择', 'en-US': 'Choice of customer' },
    also: ['客户选择不当', '客户选择失误', '选错客户', '客户资信', '客户信用', 'customer choice', 'customer selection'],
  },
  {
    means: 'contractDefect',
    text: { 'zh-CN': '合同缺陷', 'en-US': 'Defect of contract' },
    also: ['合同瑕疵', '合同漏洞', '合同问题', '条款缺陷', 'contract defect', 'contract flaw'],
  },
  {
    means: 'slowAction',
    text: { 'zh-CN': '行动迟缓', 'en-US': 'Slow action' },
    also: ['行动缓慢', '催收迟缓', '催收不力', '催收不及时', '行动不及时', 'slow collection', 'late action'],
  },
  { means: 'other', text: { 'zh-CN': '其他', 'en-US': 'Other' }, also: ['其它', '其他原因', '其它原因'] },
];

/** Words for the day of a decision that are taken for that of the write-off where there is no other. */
const dayWords: ReadonlySet<string> = new Set(['审批日期', '批准日期']);

/** The columns of 坏账核销 (R39, R35). */
export const writeOffColumns = {
  customer: customerColumn,
  invoices: invoicesColumn,
  day: columnOf(['日期', 'Date'], exampleDay, {
    also: [
      '核销日期',
      '坏账日期',
      '坏账核销日期',
      '核销时间',
      '核销日',
      '批准日期',
      '审批日期',
      'write-off date',
      'written off on',
      'date written off',
    ],
    misleading: misleadingDays,
    content: 'date',
    required: true,
    width: 12,
  }),
  amount: columnOf(['金额', 'Amount'], exampleAmount, {
    also: [
      '核销金额',
      '坏账金额',
      '坏账核销金额',
      '核销坏账金额',
      '本次核销',
      '核销额',
      '损失金额',
      'write-off amount',
      'amount written off',
      'written off',
    ],
    content: 'amount',
    required: true,
    width: 16,
  }),
  approver: columnOf(['批准人', 'Approved by'], ['总经理', 'General manager'], {
    also: ['审批人', '核准人', '批准', '审批', '签批人', 'approver', 'authorised by', 'authorized by'],
    content: 'text',
    width: 12,
  }),
  basis: columnOf(['依据', 'Basis'], ['法院终结执行裁定', 'Court order ending enforcement'], {
    also: ['核销依据', '核销文件', '证明材料', '文号', '批准文号', '备注', '说明', '摘要', 'grounds', 'evidence', 'note', 'notes'],
    content: 'text',
    width: 30,
  }),
  cause: columnOf(['原因', 'Cause'], ['行动迟缓', 'Slow action'], {
    also: ['核销原因', '坏账原因', '损失原因', '成因', '坏账成因', 'cause of loss', 'reason'],
    content: 'choice',
    choices: lossCauses.map(({ text }) => text),
    width: 12,
  }),
  applicant: approvalColumns.applicant,
  appliedDay: approvalColumns.appliedDay,
  approvedDay: {
    ...approvalColumns.approvedDay,
    // Alone it is the day of the write-off: beside a better word for that only it is a day of its own.
    words: [...approvalColumns.approvedDay.words.filter((word) => !dayWords.has(word)), ...dayWords],
  },
  opinion: approvalColumns.opinion,
} satisfies Record<string, TableColumn>;

export type WriteOffRole = keyof typeof writeOffColumns;
