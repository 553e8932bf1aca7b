import { optional } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { defineJob, requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import { askedMonth } from '../month/asked-month';
import { hashedFiles } from './hashed-files';
import type { RegisterEvidenceOutcome, RegisterEvidenceRequest } from './register-evidence-contract';

const said = refine(string, 'something', (text) => text.trim() !== '');

const request = requestOf<RegisterEvidenceRequest>()({
  ...askedMonth,
  files: refine(hashedFiles, 'a file', (files) => files.length > 0),
  customer: said,
  caseNumber: string,
  invoiceNumbers: array(said),
  category: constants('contract', 'order', 'delivery', 'invoice', 'statement', 'demand', 'promise', 'correspondence', 'other'),
  name: string,
  carrier: constants('original', 'copy', 'electronic'),
  date: optional(isoDay),
  registeredDate: isoDay,
  checks: array(constants('whole', 'continuous', 'identities', 'firstCarrier', 'fixed')),
  source: string,
  proves: string,
  storedAt: string,
  backup: string,
  secrecy: string,
});

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
