import { optional } from '../../cells/parse/absent';
import { anything, string } from '../../cells/parse/plain-values';
import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { CheckEvidenceOutcome, CheckEvidenceRequest } from './check-evidence-contract';

const request = requestOf<CheckEvidenceRequest>()({ ...askedMonth, customer: optional(string), files: anything });

/** Compares files with those that are registered in 证据 (R44). */
export const checkEvidence = defineJob({
  name: 'checkEvidence',
  parse: request,
  run: async (asked, work): Promise<CheckEvidenceOutcome> => {
    const { checkEvidenceAsked } = await import(/* webpackChunkName: "evidence" */ './check-evidence-asked');
    return checkEvidenceAsked(asked, work);
  },
});
