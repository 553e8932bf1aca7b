import { number, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { defineJob, requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import type { ResolveObjectionOutcome, ResolveObjectionRequest } from './objection-contract';

const rowNumber = refine(number, 'a row', (row) => Number.isInteger(row) && row >= 1);

const request = requestOf<ResolveObjectionRequest>()({ customer: string, date: isoDay, sheet: string, row: rowNumber });

/** Enters the day on which an objection was resolved (R22). */
export const resolveObjection = defineJob({
  name: 'resolveObjection',
  parse: request,
  writes: true,
  run: async (asked, work): Promise<ResolveObjectionOutcome> => {
    const { resolveAsked } = await import(/* webpackChunkName: "desk" */ './objection-asked');
    return resolveAsked(asked, work);
  },
});
