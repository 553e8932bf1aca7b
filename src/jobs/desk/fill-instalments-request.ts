import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { string } from '../../cells/parse/plain-values';
import type { RequestParser } from '../define-job';
import { askedMonth } from '../month/asked-month';
import type { FillInstalmentsRequest } from './fill-instalments-contract';

const asked = object({ ...askedMonth, customer: string });

/** What is asked. */
export type FillAsked = ParsedBy<typeof asked>;

/** The parser of what the job is asked. */
export const request: RequestParser<FillInstalmentsRequest, FillAsked> = asked;
