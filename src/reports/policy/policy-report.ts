import type { Report } from '../report';
import { policyKind } from './policy-kind';

/** 应收参数: every setting as it stands, on a sheet that is the user's from then on (R30). */
export const policyReport: Report<never> = {
  kind: policyKind,
  lifeCycle: 'user',
  needs: [],
  sheetName: ({ policy }) => policy.sheetName,
  charts: 0,
  load: async () => {
    const { buildPolicySheet } = await import(/* webpackChunkName: "report-sheets" */ './policy-sheet');
    return (_sources, context) => buildPolicySheet(context);
  },
};
