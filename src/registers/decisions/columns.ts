import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { exampleDay, misleadingDays } from '../shared-columns';

/** The columns of 委员会决议. */
export const decisionColumns = {
  day: columnOf(['会议日期', 'Meeting date'], exampleDay, {
    also: ['开会日期', 'date of meeting'],
    misleading: misleadingDays,
    content: 'date',
    required: true,
    width: 12,
  }),
  matter: columnOf(['决议事项', 'Decision'], ['对甲公司起诉', 'Sue A Ltd'], {
    also: ['决议', '决议内容', 'matter decided'],
    content: 'text',
    required: true,
    width: 40,
  }),
  customer: columnOf(['客户', 'Customer'], ['甲公司', 'A Ltd'], { also: ['客户名称'], content: 'text', width: 26 }),
  person: columnOf(['责任人', 'Responsible'], ['李敏', 'Li Min'], { also: ['负责人', '承办人', 'person'], content: 'text', width: 12 }),
  dueDay: columnOf(['期限', 'Deadline'], exampleDay, { also: ['完成期限', '办结期限', 'due'], content: 'date', width: 12 }),
  result: columnOf(['结果', 'Result'], ['已立案', 'Filed'], { also: ['落实情况', '完成情况', 'outcome'], content: 'text', width: 30 }),
} satisfies Record<string, TableColumn>;

export type DecisionRole = keyof typeof decisionColumns;
