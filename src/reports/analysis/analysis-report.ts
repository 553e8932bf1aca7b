import type { Report } from '../report';
import { analysisKind, buildAnalysisSheet } from './analysis-sheet';

/** 账龄分析: the customers of a month by class, with the largest in a chart. */
export const analysisReport: Report<'aged'> = {
  kind: analysisKind,
  lifeCycle: 'month',
  choice: 'aging',
  needs: ['aged'],
  sheetName: ({ sheets }) => sheets.analysisName,
  charts: 1,
  build: ({ aged }, context) => buildAnalysisSheet(aged, context),
};
