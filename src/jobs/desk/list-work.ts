import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { ListWorkOutcome, ListWorkRequest } from './list-work-contract';

const request = requestOf<ListWorkRequest>()(askedMonth);

/** Tells the work of the day: what to do for whom, who sees to it, and from when on (R41, R42). */
export const listWork = defineJob({
  name: 'listWork',
  parse: request,
  run: async (asked, work): Promise<ListWorkOutcome> => {
    const { listAsked } = await import(/* webpackChunkName: "desk" */ './list-work-asked');
    return listAsked(asked, work);
  },
});
