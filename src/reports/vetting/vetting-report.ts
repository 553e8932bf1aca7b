import type { Report } from '../report';
import { vettingKind } from './vetting-kind';

/** 客户核查: debtors' standing, gaps in contracts, key customers without security, bodies that help to recover, debtors abroad. */
export const vettingReport: Report<'desk'> = {
  kind: vettingKind,
  lifeCycle: 'month',
  isOnDemand: true,
  choice: 'vetting',
  isOfDay: true,
  needs: ['desk'],
  sheetName: ({ sheets }) => sheets.vettingName,
  charts: 0,
  load: async () => {
    const { buildVettingSheet } = await import(/* webpackChunkName: "report-sheets" */ './vetting-sheet');
    return ({ desk }, context) => buildVettingSheet(desk, context);
  },
};
