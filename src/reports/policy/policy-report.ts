import type { Report } from '../report';
import { buildPolicySheet, policyKind } from './policy-sheet';

/** 应收参数: every setting as it stands, on a sheet that is the user's from then on (R30). */
export const policyReport: Report<never> = {
  kind: policyKind,
  lifeCycle: 'user',
  needs: [],
  sheetName: ({ policy }) => policy.sheetName,
  charts: 0,
  build: (_sources, context) => buildPolicySheet(context),
};
