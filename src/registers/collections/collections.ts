import { dayBy } from '../day-by';
import type { Register } from '../register';
import type { Collection } from './collection';
import { collectionColumns } from './columns';
import type { CollectionRole } from './columns';
import { parseCollection } from './parse-row';
import { collectionCells } from './write-row';

const { promisedDay, promisedAmount, waybill, sentDay, returnedDay, companion, satisfaction } = collectionColumns;

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
