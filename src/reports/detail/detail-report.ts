import { limitationEnds } from '../../desk/limitation';
import type { Report } from '../report';
import { detailKind } from './detail-names';
import { buildDetailSheet } from './detail-sheet';

/** 账龄明细: the positions of a month, one table a currency. */
export const detailReport: Report<'aged' | 'desk'> = {
  kind: detailKind,
  lifeCycle: 'month',
  staysBehind: true,
  choice: 'aging',
  needs: ['aged', 'desk'],
  sheetName: ({ sheets }) => sheets.detailName,
  tables: ({ aged }, { sheets }) =>
    ['', ...aged.otherCurrencies.map(({ currency }) => currency)].map((part) => ({ base: sheets.detailTable, part })),
  charts: 0,
  build: ({ aged, desk }, context) => buildDetailSheet(aged, context, limitationEnds(desk)),
};
