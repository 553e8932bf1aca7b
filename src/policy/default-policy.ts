import { monitoringEdges } from '../domain/aging/monitoring-band';
import { defaultRiskEdges } from '../domain/aging/risk-class';
import type { Policy } from './policy';

/** The policy of a workbook that has no policy sheet (R30): the one place that holds these values. */
export const defaultPolicy: Policy = {
  dateOrder: null,
  dateSystem: null,
  calendarAdditions: { holidays: [], makeUpDays: [] },
  riskEdges: defaultRiskEdges,
  earlyWarningAfterDays: 60,
  customBandEdges: monitoringEdges,
  netUnallocated: null,
  paymentOrder: 'costsInterestPrincipal',
  penaltyBasis: null,
  penalty: {
    tiers: [
      { upToDays: 30, dailyRate: 0.0003 },
      { upToDays: 90, dailyRate: 0.0005 },
    ],
    method: 'marginal',
    afterLast: 'continue',
  },
  letters: { firstOnDay: 15, secondOnDay: 45, lawyerAfterDays: 90, daysBetweenLetters: 15 },
  sheets: { largestFormulaWork: 5_000_000 },
};
