import { defineJob } from '../define-job';
import { request } from './keep-letter-data-request';
import type { KeepLetterDataOutcome } from './letter-data-contract';

/** Keeps what letters lacked on 应收参数 and in 客户资料 (R13a, R23). */
export const keepLetterData = defineJob({
  name: 'keepLetterData',
  parse: request,
  run: async (asked, work): Promise<KeepLetterDataOutcome> => {
    const { keepAsked } = await import(/* webpackChunkName: "letter-registers" */ './keep-asked');
    return keepAsked(asked, work);
  },
});
