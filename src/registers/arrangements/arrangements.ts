import type { Register } from '../register';
import type { Arrangement } from './arrangement';
import { arrangementColumns } from './columns';
import type { ArrangementRole } from './columns';
import { parseArrangement } from './parse-row';
import { arrangementCells } from './write-row';

/** 事项安排: what of the work of the day was done, put off or given to somebody (R41). */
export const arrangements: Register<ArrangementRole, Arrangement> = {
  title: { 'zh-CN': '事项安排', 'en-US': 'Work arrangements' },
  names: /事项安排|待办安排|work arrangements?/i,
  marks: ['催收事项', '事项安排', '推迟到', '推迟至', 'work item', 'arrangement', 'postponed to'],
  columns: arrangementColumns,
  datedBy: 'day',
  carried: { by: ['customer'], roles: ['customer'] },
  parseRow: parseArrangement,
  cellsOf: arrangementCells,
  // What it is put off to looks ahead.
  rowAt: (row, asOf) => (row.day > asOf ? null : row),
};
