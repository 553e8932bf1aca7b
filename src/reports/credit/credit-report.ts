import type { Report } from '../report';
import { creditKind } from './credit-kind';

/** 信用评级: grades with their reasons, limits now and suggested, and the back-test beside them (R36). */
export const creditReport: Report<'desk'> = {
  kind: creditKind,
  lifeCycle: 'month',
  isOnDemand: true,
  choice: 'credit',
  needs: ['desk'],
  sheetName: ({ sheets }) => sheets.creditName,
  tables: (_, { sheets }) => [{ base: sheets.creditTable, part: '' }],
  charts: 0,
  load: async () => {
    const { buildCreditSheet } = await import(/* webpackChunkName: "report-sheets" */ './credit-sheet');
    return ({ desk }, context) => buildCreditSheet(desk, context);
  },
};
