import { defineJob } from '../define-job';
import type { BuildMonthOutcome } from './build-month-contract';
import { request } from './build-month-request';

/** Reads the ledger of a workbook, ages it at a date and adds the month's sheets to the workbook. */
export const buildMonth = defineJob({
  name: 'buildMonth',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<BuildMonthOutcome> => {
    const { buildAsked } = await import(/* webpackChunkName: "report-sheets" */ './build-asked');
    return buildAsked(asked, work);
  },
});
