import type { Report } from '../report';
import { monthlyCharts, monthlyKind } from './monthly-kind';

/** 应收专项分析: the monthly report to management (R20a–R20c, R31, R34, R35, R40). */
export const monthlyReport: Report<'desk'> = {
  kind: monthlyKind,
  lifeCycle: 'month',
  choice: 'analysis',
  needs: ['desk'],
  sheetName: ({ monthly }) => monthly.sheetName,
  charts: monthlyCharts,
  load: async () => {
    const { buildMonthlySheet } = await import(/* webpackChunkName: "report-sheets" */ './monthly-sheet');
    return ({ desk }, context) => buildMonthlySheet(desk, context);
  },
};
