import { optional } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { string } from '../../cells/parse/plain-values';
import { said } from '../../cells/parse/said';
import { workKinds } from '../../domain/dunning/work-kinds';
import type { RequestParser } from '../define-job';
import { isoDay } from '../iso-day';
import type { ArrangeWorkRequest } from './arrange-work-contract';

const asked = object({
  customer: said,
  kind: constants(...workKinds),
  date: isoDay,
  action: constants('done', 'postponed', 'assigned'),
  until: optional(isoDay),
  person: optional(string),
  note: optional(string),
});

/** What is asked, its days as serial numbers. */
export type ArrangementAsked = ParsedBy<typeof asked>;

/** The parser of what the job is asked. */
export const request: RequestParser<ArrangeWorkRequest, ArrangementAsked> = asked;
