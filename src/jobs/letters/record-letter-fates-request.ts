import { optional, withDefault } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { customerKey } from '../../domain/text/customer-key';
import { requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import type { RecordLetterFatesRequest } from './record-letter-fates-contract';

const saidOfOne = object({
  number: string,
  customer: string,
  waybill: optional(string),
  sentDate: optional(isoDay),
  receivedDate: optional(isoDay),
  returnedDate: optional(isoDay),
  result: optional(string),
  struck: withDefault(boolean, false),
});

/** A letter that was never sent went out on no day, with no waybill, and nobody has received it. */
const fate = refine(
  saidOfOne,
  'struck, or sent',
  ({ struck, waybill = '', sentDate, receivedDate, returnedDate }) =>
    !struck || (waybill.trim() === '' && [sentDate, receivedDate, returnedDate].every((date) => date === undefined)),
);

/** The parser of what the job is asked. */
export const request = requestOf<RecordLetterFatesRequest>()({
  fates: refine(
    array(fate),
    'each letter once',
    (fates) => new Set(fates.map(({ number, customer }) => JSON.stringify([number.trim(), customerKey(customer)]))).size === fates.length,
  ),
});

/** What became of one letter, its days as serial numbers. */
export type FateAsked = ParsedBy<typeof fate>;
