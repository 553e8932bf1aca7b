import { dayBy } from '../day-by';
import type { Register } from '../register';
import { blank, both, any, filled, isBy, says } from '../to-do';
import type { Collection } from './collection';
import { collectionColumns, collectionMethods, letterStages } from './columns';
import type { CollectionRole } from './columns';
import { parseCollection } from './parse-row';
import { collectionCells } from './write-row';

const { promisedDay, promisedAmount, waybill, sentDay, returnedDay, companion, satisfaction } = collectionColumns;

/** A promise of so many days ago is past: what came of it is no work of today. */
const promisePastDays = 30;

/** 催收记录: letters, calls and visits, and what was promised (R39). */
export const collections: Register<CollectionRole, Collection> = {
  title: { 'zh-CN': '催收记录', 'en-US': 'Collection log' },
  names: /催收|催款|collection (?:log|records?|notes)|dunning/i,
  marks: [
    ...[promisedDay, promisedAmount, waybill, sentDay, returnedDay, companion, satisfaction].flatMap(({ words }) => words),
    ...['方式', '催收方式', '催收日期', '催收内容', '催收情况', '催收人', '催收员', '催收阶段', '催收结果', 'contact method', 'collector'],
  ],
  columns: collectionColumns,
  datedBy: 'day',
  carried: { by: ['customer'], roles: ['customer'] },
  toDo: {
    row: 'day',
    states: (cells) => {
      const isLetter = says(cells.method, collectionMethods, 'letter');
      return [
        [both(isLetter, any(filled(cells.receivedDay), filled(cells.returnedDay), says(cells.stage, letterStages, 'struck'))), 'done'],
        // It is to go out, and after that its waybill is to be looked after.
        [both(isLetter, blank(cells.sentDay)), 'due'],
        [isLetter, 'open'],
        [blank(cells.promisedDay), 'done'],
        [isBy(cells.promisedDay, promisePastDays), 'past'],
        [isBy(cells.promisedDay), 'due'],
      ];
    },
  },
  parseRow: parseCollection,
  cellsOf: collectionCells,
  isVoid: ({ struck }) => struck === true,
  rowAt(row, asOf) {
    if (row.day > asOf) return null;
    return {
      ...row,
      sentDay: dayBy(row.sentDay, asOf),
      receivedDay: dayBy(row.receivedDay, asOf),
      returnedDay: dayBy(row.returnedDay, asOf),
    };
  },
};
