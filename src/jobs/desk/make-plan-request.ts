import { optional } from '../../cells/parse/absent';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { number, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import type { RequestParser } from '../define-job';
import { isoDay } from '../iso-day';
import { askedMonth } from '../month/asked-month';
import type { MakePlanRequest } from './make-plan-contract';

const amount = refine(string, 'yuan above 0, at most two decimals', (yuan) => /^\d{1,12}(?:\.\d{1,2})?$/.test(yuan) && Number(yuan) > 0);

const asked = object({
  ...askedMonth,
  customer: string,
  debt: amount,
  settled: optional(object({ amount, note: string })),
  instalments: refine(number, 'a whole number from 1 to 60', (count) => Number.isInteger(count) && count >= 1 && count <= 60),
  firstDate: isoDay,
  firstAmount: amount,
  signedDate: isoDay,
  bill: optional(object({ amount, date: isoDay })),
  asset: optional(object({ amount, date: isoDay, note: string })),
  applicant: optional(string),
});

/** What is asked, its days as serial numbers. */
export type PlanAsked = ParsedBy<typeof asked>;

/** The parser of what the job is asked. */
export const request: RequestParser<MakePlanRequest, PlanAsked> = asked;
