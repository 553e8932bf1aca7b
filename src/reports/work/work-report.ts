import type { Report } from '../report';
import { workKind } from './work-kind';

/** 催收日程: what to do today, a page for each person (R41). */
export const workReport: Report<'desk'> = {
  kind: workKind,
  lifeCycle: 'month',
  isOnDemand: true,
  choice: 'desk',
  isOfDay: true,
  showsContacts: true,
  needs: ['desk'],
  sheetName: ({ sheets }) => sheets.workName,
  tables: (_, { sheets }) => [{ base: sheets.workTable, part: '' }],
  charts: 0,
  load: async () => {
    const { buildWorkSheet } = await import(/* webpackChunkName: "report-sheets" */ './work-sheet');
    return ({ desk }, context) => buildWorkSheet(desk, context);
  },
};
