import { defineJob } from '../define-job';
import type { SaveSummaryOutcome } from './save-summary-contract';
import { request } from './save-summary-request';

/** Hands over the month on one page, as a .docx (R20a, R31). */
export const saveSummary = defineJob({
  name: 'saveSummary',
  parse: request,
  run: async (asked, work): Promise<SaveSummaryOutcome> => {
    const { summaryAsked } = await import(/* webpackChunkName: "report-sheets" */ './summary-asked');
    return summaryAsked(asked, work);
  },
});
