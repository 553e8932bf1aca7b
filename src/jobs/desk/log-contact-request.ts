import { optional } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import { string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { said } from '../../cells/parse/said';
import type { RequestParser } from '../define-job';
import { isoDay } from '../iso-day';
import type { ParsedBy } from '../../cells/parse/parser';
import type { LogContactRequest } from './log-contact-contract';

const shape = {
  customer: said,
  date: isoDay,
  time: optional(refine(string, 'hh:mm', (time) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))),
  method: constants('call', 'visit', 'other'),
  content: string,
  result: optional(string),
  person: string,
  companion: optional(string),
  promisedDate: optional(isoDay),
  promisedAmount: optional(
    refine(string, 'yuan above 0, at most two decimals', (yuan) => /^\d{1,12}(?:\.\d{1,2})?$/.test(yuan) && Number(yuan) > 0),
  ),
  nextDate: optional(isoDay),
};

const asked = object(shape);

/** What is asked, its days as serial numbers. */
export type ContactAsked = ParsedBy<typeof asked>;

/** The parser of what the job is asked. */
export const request: RequestParser<LogContactRequest, ContactAsked> = asked;
