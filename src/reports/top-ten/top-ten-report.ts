import { detailKind } from '../detail/detail-names';
import type { Report } from '../report';
import { topTenCharts, topTenKind } from './top-ten-kind';

/** 前十大欠款风险: the largest debtors of a month with what to do about each (R29). */
export const topTenReport: Report<'desk'> = {
  kind: topTenKind,
  lifeCycle: 'month',
  choice: 'top',
  needs: ['desk'],
  leansOn: [detailKind],
  sheetName: ({ topDebtors }) => topDebtors.sheetName,
  charts: topTenCharts,
  load: async () => {
    const { buildTopTenSheet } = await import(/* webpackChunkName: "report-sheets" */ './top-ten-sheet');
    return ({ desk }, context) => buildTopTenSheet(desk, context);
  },
};
