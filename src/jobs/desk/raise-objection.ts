import { array } from '../../cells/parse/array';
import { said } from '../../cells/parse/said';
import { defineJob, requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import type { EnteredRowOutcome } from './entered-row-outcome';
import type { RaiseObjectionRequest } from './objection-contract';

const request = requestOf<RaiseObjectionRequest>()({ customer: said, date: isoDay, content: said, invoiceNumbers: array(said) });

/** Enters an objection of a debtor into 争议 (R22). */
export const raiseObjection = defineJob({
  name: 'raiseObjection',
  parse: request,
  writes: true,
  run: async (objection, work): Promise<EnteredRowOutcome> => {
    const { raiseAsked } = await import(/* webpackChunkName: "desk" */ './objection-asked');
    return raiseAsked(objection, work);
  },
});
