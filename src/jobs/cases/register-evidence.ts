import { anything } from '../../cells/parse/plain-values';
import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { RegisterEvidenceOutcome, RegisterEvidenceRequest } from './register-evidence-contract';

const request = requestOf<RegisterEvidenceRequest>()({ ...askedMonth, entry: anything });

/** Enters files into 证据, each by its name, size and hash (R44). */
export const registerEvidence = defineJob({
  name: 'registerEvidence',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<RegisterEvidenceOutcome> => {
    const { registerEvidenceAsked } = await import(/* webpackChunkName: "evidence" */ './register-evidence-asked');
    return registerEvidenceAsked(asked, work);
  },
});
