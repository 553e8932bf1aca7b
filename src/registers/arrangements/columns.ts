import type { WorkKindKey } from '../../domain/dunning/work-kinds';
import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleDay, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { ArrangementAction } from './arrangement';

/** The kinds of work as they stand in a cell; in sheets and the pane they are called the same. */
export const workKindWords: readonly Word<WorkKindKey>[] = [
  kindWord('limitation', '诉讼时效临近或已过', 'Limitation near or passed'),
  kindWord('caseDeadline', '案件期限', 'Deadline of a case'),
  kindWord('promiseBroken', '承诺失约', 'Promise broken'),
  kindWord('instalmentMissed', '分期漏付', 'Instalment missed'),
  kindWord('letterBack', '函件退回', 'Letter came back'),
  kindWord('promiseDue', '承诺即将到期', 'Promise falls due'),
  kindWord('instalmentDue', '分期即将到期', 'Instalment falls due'),
  kindWord('letterDue', '应发函件', 'Letter is due'),
  kindWord('letterFollowUp', '函件签收后跟进', 'Follow a letter up'),
  kindWord('contactAgreed', '约定联系', 'Contact'),
  kindWord('call', '电话催收', 'Call'),
  kindWord('letterUnsent', '函件未寄出', 'Letter not sent'),
  kindWord('letterUndelivered', '函件未签收', 'Letter not received'),
  kindWord('disputeOpen', '异议未解决', 'Dispute open'),
  kindWord('remind', '到期前提醒', 'Remind before due'),
  kindWord('approval', '待审批', 'Approval'),
];

export const arrangementActions: readonly Word<ArrangementAction>[] = [
  { means: 'done', text: { 'zh-CN': '完成', 'en-US': 'Done' }, also: ['已完成', '办结', '已办', '已办结', 'finished', 'completed'] },
  {
    means: 'postponed',
    text: { 'zh-CN': '推迟', 'en-US': 'Postponed' },
    also: ['延后', '延期', '暂缓', '缓办', 'postpone', 'put off', 'later'],
  },
  { means: 'assigned', text: { 'zh-CN': '分派', 'en-US': 'Assigned' }, also: ['指派', '转交', '移交', '分配', 'assign', 'given to'] },
];

/** The columns of 事项安排 (R41). */
export const arrangementColumns = {
  day: columnOf(['日期', 'Date'], exampleDay, {
    also: ['安排日期', '登记日期', 'date arranged'],
    misleading: misleadingDays,
    content: 'date',
    required: true,
    width: 12,
  }),
  customer: customerColumn,
  kind: columnOf(['催收事项', 'Work item'], ['电话催收', 'Call'], {
    also: ['事项', '待办事项', 'item', 'work'],
    content: 'choice',
    choices: workKindWords.map(({ text }) => text),
    required: true,
    width: 20,
  }),
  action: columnOf(['事项安排', 'Arrangement'], ['推迟', 'Postponed'], {
    also: ['安排', '处理安排', 'arranged'],
    content: 'choice',
    choices: arrangementActions.map(({ text }) => text),
    required: true,
    width: 12,
  }),
  until: columnOf(['推迟到', 'Postponed to'], exampleDay, {
    also: ['推迟至', '延后到', '延后至', '延期到', 'put off to', 'until'],
    content: 'date',
    width: 12,
  }),
  person: columnOf(['负责人', 'Person'], ['李敏', 'Li Min'], {
    also: ['分派给', '承办人', 'assigned to', 'owner'],
    content: 'text',
    width: 12,
  }),
  note: columnOf(['说明', 'Note'], ['客户出差，下周再联系', 'Away this week'], { also: ['备注', 'notes'], content: 'text', width: 30 }),
} satisfies Record<string, TableColumn>;

export type ArrangementRole = keyof typeof arrangementColumns;

function kindWord(means: WorkKindKey, chinese: string, english: string): Word<WorkKindKey> {
  return { means, text: { 'zh-CN': chinese, 'en-US': english }, also: [] };
}
