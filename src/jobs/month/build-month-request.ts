import { optional, withDefault } from '../../cells/parse/absent';
import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { requestOf } from '../define-job';
import { isoDay } from '../iso-day';
import type { BuildMonthRequest } from './build-month-contract';
import { chosenReports, columnChoices, creditDays, dateOrder, decimalMark, monthDay, typeChoices } from './choice-parsers';
import { namedColumns } from './named-columns';
import { namedTypes } from './named-types';

/** What a build of a month is asked with. */
export const request = requestOf<BuildMonthRequest>()({
  asOf: optional(isoDay),
  confirmAsOf: optional(isoDay),
  confirmAsOfSheet: optional(string),
  activeSheet: optional(string),
  sheetName: optional(string),
  dateOrder: optional(dateOrder),
  decimalMark: optional(decimalMark),
  monthDay: optional(monthDay),
  types: optional(typeChoices),
  typesNamed: optional(namedTypes),
  columns: optional(columnChoices),
  columnsNamed: optional(namedColumns),
  netUnallocated: optional(boolean),
  creditDays: optional(creditDays),
  reports: optional(chosenReports),
  renewAging: withDefault(boolean, false),
  overwriteChanges: withDefault(boolean, false),
  activate: withDefault(boolean, true),
  preparedAt: refine(string, 'yyyy-mm-dd hh:mm', (moment) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(moment)),
});
