import { defineJob } from '../define-job';
import type { ArrangeWorkOutcome } from './arrange-work-contract';
import { request } from './arrange-work-request';

/** Says of an item of the work of a day that it is done, put off or given to somebody (R41). */
export const arrangeWork = defineJob({
  name: 'arrangeWork',
  parse: request,
  writes: true,
  run: async (arrangement, work): Promise<ArrangeWorkOutcome> => {
    const { arrangeAsked } = await import(/* webpackChunkName: "desk" */ './arrange-work-asked');
    return arrangeAsked(arrangement, work);
  },
});
