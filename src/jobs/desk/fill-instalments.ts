import { defineJob } from '../define-job';
import type { FillInstalmentsOutcome } from './fill-instalments-contract';
import { request } from './fill-instalments-request';

/** Enters into 还款计划 what receipts paid of a debtor's instalments (R32). */
export const fillInstalments = defineJob({
  name: 'fillInstalments',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<FillInstalmentsOutcome> => {
    const { fillAsked } = await import(/* webpackChunkName: "debtor" */ './fill-instalments-asked');
    return fillAsked(asked, work);
  },
});
