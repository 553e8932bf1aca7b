import type { Report } from '../report';
import { analysisKind } from './analysis-kind';

/** 账龄分析: the customers of a month by class, with the largest in a chart. */
export const analysisReport: Report<'aged'> = {
  kind: analysisKind,
  lifeCycle: 'month',
  choice: 'aging',
  needs: ['aged'],
  sheetName: ({ sheets }) => sheets.analysisName,
  charts: 1,
  load: async () => {
    const { buildAnalysisSheet } = await import(/* webpackChunkName: "report-sheets" */ './analysis-sheet');
    return ({ aged }, context) => buildAnalysisSheet(aged, context);
  },
};
