import { defineJob } from '../define-job';
import { request } from './record-letter-fates-request';
import type { RecordLetterFatesOutcome } from './record-letter-fates-contract';

/** Enters waybill, 寄出, 签收 and 退回 of letters, or strikes those that were never sent (R21a, R25). */
export const recordLetterFates = defineJob({
  name: 'recordLetterFates',
  parse: request,
  run: async ({ fates }, work): Promise<RecordLetterFatesOutcome> => {
    const { recordAsked } = await import(/* webpackChunkName: "letter-registers" */ './record-asked');
    return recordAsked(fates, work);
  },
});
