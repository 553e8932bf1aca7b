import type { Report } from '../report';
import { committeeKind } from './committee-kind';

/** 会议材料: the paper for the meeting of the receivables committee. */
export const committeeReport: Report<'desk'> = {
  kind: committeeKind,
  lifeCycle: 'month',
  isOnDemand: true,
  choice: 'committee',
  needs: ['desk'],
  sheetName: ({ sheets }) => sheets.committeeName,
  charts: 0,
  load: async () => {
    const { buildCommitteeSheet } = await import(/* webpackChunkName: "report-sheets" */ './committee-sheet');
    return ({ desk }, context) => buildCommitteeSheet(desk, context);
  },
};
