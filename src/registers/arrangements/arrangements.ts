import type { Register } from '../register';
import { isBy, says } from '../to-do';
import type { Arrangement } from './arrangement';
import { arrangementActions, arrangementColumns } from './columns';
import type { ArrangementRole } from './columns';
import { parseArrangement } from './parse-row';
import { arrangementCells } from './write-row';

/** What was given to somebody so many days ago is listed anew long since, if it is still to be done. */
const arrangedPastDays = 30;

/** 事项安排: what of the work of the day was done, put off or given to somebody (R41). */
export const arrangements: Register<ArrangementRole, Arrangement> = {
  title: { 'zh-CN': '事项安排', 'en-US': 'Work arrangements' },
  names: /事项安排|待办安排|work arrangements?/i,
  marks: ['催收事项', '事项安排', '推迟到', '推迟至', 'work item', 'arrangement', 'postponed to'],
  columns: arrangementColumns,
  datedBy: 'day',
  carried: { by: ['customer'], roles: ['customer'] },
  toDo: {
    row: 'day',
    states: ({ action, until, day }) => [
      [says(action, arrangementActions, 'done'), 'done'],
      [isBy(until, arrangedPastDays), 'past'],
      [isBy(until), 'due'],
      [isBy(day, arrangedPastDays), 'past'],
    ],
  },
  parseRow: parseArrangement,
  cellsOf: arrangementCells,
  // What it is put off to looks ahead.
  rowAt: (row, asOf) => (row.day > asOf ? null : row),
};
