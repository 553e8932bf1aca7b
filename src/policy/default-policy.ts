import { monitoringEdges } from '../domain/aging/monitoring-band';
import { defaultRiskEdges } from '../domain/aging/risk-class';
import type { Policy } from './policy';

/** What jobs follow, and functions fall back on where they are given nothing (R30). Classes and bands that the rules themselves fix come from the domain. */
export const defaultPolicy: Policy = {
  dateOrder: null,
  dateSystem: null,
  calendarAdditions: { holidays: [], makeUpDays: [] },
  riskEdges: defaultRiskEdges,
  earlyWarningAfterDays: 60,
  customBandEdges: monitoringEdges,
  netUnallocated: null,
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
