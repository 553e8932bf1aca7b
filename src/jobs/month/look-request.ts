import { optional } from '../../cells/parse/absent';
import { string } from '../../cells/parse/plain-values';
import { requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import type { LookRequest } from './look-contract';

/** What a look is asked. */
export const request = requestOf<LookRequest>()({
  asOf: optional(isoDay),
  confirmAsOf: optional(isoDay),
  confirmAsOfSheet: optional(string),
  activeSheet: optional(string),
});
