import { defineJob } from '../define-job';
import { request } from './remember-request';
import type { RememberOutcome } from './small-jobs-contract';

/** Keeps a decision of the user in the workbook, beside what is kept there already. */
export const remember = defineJob({
  name: 'remember',
  parse: request,
  run: async (asked, work): Promise<RememberOutcome> => {
    const { rememberAsked } = await import(/* webpackChunkName: "look" */ './remember-asked');
    return rememberAsked(asked, work);
  },
});
