import type { Report } from '../report';
import { alertsKind } from './alerts-kind';

/** 预警清单: what to see to, the most urgent first (R28). */
export const alertsReport: Report<'desk'> = {
  kind: alertsKind,
  lifeCycle: 'month',
  choice: 'alerts',
  needs: ['desk'],
  sheetName: ({ alerts }) => alerts.sheet.sheetName,
  tables: (_, { alerts }) => [{ base: alerts.sheet.table, part: '' }],
  charts: 0,
  load: async () => {
    const { buildAlertsSheet } = await import(/* webpackChunkName: "report-sheets" */ './alerts-sheet');
    return ({ desk }, context) => buildAlertsSheet(desk, context);
  },
};
