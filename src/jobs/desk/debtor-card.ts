import { optional } from '../../cells/parse/absent';
import { string } from '../../cells/parse/plain-values';
import { defineJob, requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { DebtorCardOutcome, DebtorCardRequest } from './debtor-card-contract';

const request = requestOf<DebtorCardRequest>()({ ...askedMonth, customer: optional(string) });

/** Tells all that is known of one debtor: balances, behaviour, grade, holds, and what happened, the latest first (R22, R36, R42). */
export const debtorCard = defineJob({
  name: 'debtorCard',
  parse: request,
  run: async (asked, work): Promise<DebtorCardOutcome> => {
    const { cardAsked } = await import(/* webpackChunkName: "debtor" */ './debtor-card-asked');
    return cardAsked(asked, work);
  },
});
