import type { Report } from '../report';
import { recoveryCharts, recoveryKind } from './recovery-kind';

/** 催收月报: what was recovered of overdue debts, by whom and by what efforts (R38). */
export const recoveryReport: Report<'desk'> = {
  kind: recoveryKind,
  lifeCycle: 'month',
  isOnDemand: true,
  choice: 'recovery',
  needs: ['desk'],
  sheetName: ({ sheets }) => sheets.recoveryName,
  charts: recoveryCharts,
  load: async () => {
    const { buildRecoverySheet } = await import(/* webpackChunkName: "report-sheets" */ './recovery-sheet');
    return ({ desk }, context) => buildRecoverySheet(desk, context);
  },
};
