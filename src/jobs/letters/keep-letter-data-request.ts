import { optional, withDefault } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { string } from '../../cells/parse/plain-values';
import { record } from '../../cells/parse/record';
import { requestOf } from '../define-job';
import { companyFields, debtorFields, type KeepLetterDataRequest } from './letter-data-contract';
import { askedMonth } from '../month/asked-month';

const debtor = object({
  customer: string,
  penaltyBasis: optional(constants('contract', 'statutory', 'none')),
  fields: withDefault(record(constants(...debtorFields), string), {}),
});

/** The parser of what the job is asked. */
export const request = requestOf<KeepLetterDataRequest>()({
  ...askedMonth,
  company: withDefault(record(constants(...companyFields), string), {}),
  debtors: withDefault(array(debtor), []),
});

/** What the job is asked, parsed. */
export type KeepLetterDataAsked = ParsedBy<typeof request>;
export type KeptDebtor = ParsedBy<typeof debtor>;
