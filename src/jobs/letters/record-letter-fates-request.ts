import { optional, withDefault } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import type { RecordLetterFatesRequest } from './record-letter-fates-contract';

const fate = object({
  number: string,
  customer: string,
  waybill: optional(string),
  sentDate: optional(isoDay),
  receivedDate: optional(isoDay),
  returnedDate: optional(isoDay),
  struck: withDefault(boolean, false),
});

/** The parser of what the job is asked. */
export const request = requestOf<RecordLetterFatesRequest>()({ fates: array(fate) });

/** What became of one letter, its days as serial numbers. */
export type FateAsked = ParsedBy<typeof fate>;
