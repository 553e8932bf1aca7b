import { defineJob } from '../define-job';
import { request } from './make-register-request';
import type { MakeTableOutcome } from './small-jobs-contract';

/**
 * Makes a table of R39 with headings, lists and prompts, or brings the one that there is to the front; 客户资料 can take those of the ledger's
 * customers that it lacks.
 */
export const makeRegister = defineJob({
  name: 'makeRegister',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<MakeTableOutcome> => {
    const { makeAsked } = await import(/* webpackChunkName: "new-table" */ './make-register-asked');
    return makeAsked(asked, work);
  },
});
