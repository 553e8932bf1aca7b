import { withDefault } from '../../cells/parse/absent';
import { boolean } from '../../cells/parse/plain-values';
import { said } from '../../cells/parse/said';
import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { PackCaseOutcome, PackCaseRequest } from './pack-case-contract';

const request = requestOf<PackCaseRequest>()({
  ...askedMonth,
  archive: withDefault(boolean, false),
  case: said,
});

/** Hands over the papers of a case as one zip (R43, R44). */
export const packCase = defineJob({
  name: 'packCase',
  parse: request,
  run: async (asked, work): Promise<PackCaseOutcome> => {
    const { packAsked } = await import(/* webpackChunkName: "case-documents" */ './pack-asked');
    return packAsked(asked, work);
  },
});
