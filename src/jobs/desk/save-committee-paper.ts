import { defineJob } from '../define-job';
import type { SaveCommitteePaperOutcome } from './save-committee-paper-contract';
import { request } from './save-committee-paper-request';

/** Hands over one page for the meeting of the receivables committee, as a .docx. */
export const saveCommitteePaper = defineJob({
  name: 'saveCommitteePaper',
  parse: request,
  run: async (asked, work): Promise<SaveCommitteePaperOutcome> => {
    const { committeeAsked } = await import(/* webpackChunkName: "report-sheets" */ './committee-asked');
    return committeeAsked(asked, work);
  },
});
