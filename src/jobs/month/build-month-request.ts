import { optional, withDefault } from '../../cells/parse/absent';
import { boolean, number } from '../../cells/parse/plain-values';
import { requestOf } from '../define-job';
import { askedMonth } from './asked-month';
import type { BuildMonthRequest } from './build-month-contract';
import { chosenReports, preparedAt } from './choice-parsers';

/** What a build of a month is asked with. */
export const request = requestOf<BuildMonthRequest>()({
  ...askedMonth,
  reports: optional(chosenReports),
  renewAging: withDefault(boolean, false),
  overwriteChanges: withDefault(boolean, false),
  mostRows: optional(number),
  activate: withDefault(boolean, true),
  preparedAt,
});
