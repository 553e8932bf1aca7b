import { defineJob } from '../define-job';
import type { RemoveMonthOutcome } from './remove-month-contract';
import { request } from './remove-month-request';

/** Takes the sheets that were made for a month away again; which they are, and what a user changed in them, is asked about first. */
export const removeMonth = defineJob({
  name: 'removeMonth',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<RemoveMonthOutcome> => {
    const { removeAsked } = await import(/* webpackChunkName: "remove-month" */ './remove-asked');
    return removeAsked(asked, work);
  },
});
