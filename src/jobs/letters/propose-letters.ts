import { optional } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { string } from '../../cells/parse/plain-values';
import { defineJob, requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import { askedMonth } from '../month/asked-month';
import type { ProposeLettersOutcome, ProposeLettersRequest } from './propose-letters-contract';

const request = requestOf<ProposeLettersRequest>()({
  ...askedMonth,
  scope: constants('due', 'selected'),
  customers: optional(array(string)),
  letterDate: optional(isoDay),
});

/** Tells which letters there are to write, to whom and why, and which not (R21a). */
export const proposeLetters = defineJob({
  name: 'proposeLetters',
  parse: request,
  run: async (asked, work): Promise<ProposeLettersOutcome> => {
    const { proposeAsked } = await import(/* webpackChunkName: "letters" */ './propose-asked');
    return proposeAsked(asked, work);
  },
});
