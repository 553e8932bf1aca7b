import { optional } from '../../cells/parse/absent';
import { string } from '../../cells/parse/plain-values';
import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { OpenCaseOutcome, OpenCaseRequest } from './open-case-contract';

const request = requestOf<OpenCaseRequest>()({ ...askedMonth, customer: string, confirmed: optional(string) });

/** Tells what a new case of a debtor would be about, and once that is confirmed enters it into 案件 (R43). */
export const openCase = defineJob({
  name: 'openCase',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<OpenCaseOutcome> => {
    const { openAsked } = await import(/* webpackChunkName: "open-case" */ './open-asked');
    return openAsked(asked, work);
  },
});
