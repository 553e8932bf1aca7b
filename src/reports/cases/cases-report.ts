import type { Report } from '../report';
import { casesKind } from './cases-kind';

/** 案件一览: what each case claims, how it is proved, what each way leaves, and what closed cases teach (R43, R44, R26). */
export const casesReport: Report<'desk'> = {
  kind: casesKind,
  lifeCycle: 'month',
  isOnDemand: true,
  choice: 'cases',
  needs: ['desk'],
  sheetName: ({ sheets }) => sheets.casesName,
  charts: 0,
  load: async () => {
    const { buildCasesSheet } = await import(/* webpackChunkName: "report-sheets" */ './cases-sheet');
    return ({ desk }, context) => buildCasesSheet(desk, context);
  },
};
