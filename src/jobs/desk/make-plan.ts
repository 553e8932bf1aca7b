import { defineJob } from '../define-job';
import type { MakePlanOutcome } from './make-plan-contract';
import { request } from './make-plan-request';

/** Enters a plan that was agreed on with a debtor into 还款计划 (R32). */
export const makePlan = defineJob({
  name: 'makePlan',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<MakePlanOutcome> => {
    const { planAsked } = await import(/* webpackChunkName: "desk" */ './make-plan-asked');
    return planAsked(asked, work);
  },
});
