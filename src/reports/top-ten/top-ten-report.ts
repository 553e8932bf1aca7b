import { detailKind } from '../detail/detail-names';
import type { Report } from '../report';
import { topTenCharts } from './top-ten-charts';
import { topTenKind } from './top-ten-places';
import { buildTopTenSheet } from './top-ten-sheet';

/** 前十大欠款风险: the largest debtors of a month with what to do about each (R29). */
export const topTenReport: Report<'desk'> = {
  kind: topTenKind,
  lifeCycle: 'month',
  choice: 'top',
  needs: ['desk'],
  leansOn: [detailKind],
  sheetName: ({ topDebtors }) => topDebtors.sheetName,
  charts: topTenCharts,
  build: ({ desk }, context) => buildTopTenSheet(desk, context),
};
