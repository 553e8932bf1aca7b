import { optional } from '../../cells/parse/absent';
import { boolean, string } from '../../cells/parse/plain-values';
import { isoDay } from '../iso-day';
import type { BuildMonthRequest } from './build-month-contract';
import { columnChoices, creditDays, dateOrder, decimalMark, monthDay, sumChoices, typeChoices } from './choice-parsers';
import { namedColumns } from './named-columns';
import { namedSums, namedTypes } from './named-types';

/** Which ledger is meant, how it is read and as of which day: for the month, its letters and the work of the day alike. */
export type AskedMonth = Pick<
  BuildMonthRequest,
  | 'asOf'
  | 'confirmAsOf'
  | 'confirmAsOfSheet'
  | 'sheetName'
  | 'activeSheet'
  | 'dateOrder'
  | 'decimalMark'
  | 'monthDay'
  | 'types'
  | 'typesNamed'
  | 'sums'
  | 'sumsNamed'
  | 'columns'
  | 'columnsNamed'
  | 'netUnallocated'
  | 'creditDays'
>;

/** Its parsers. */
export const askedMonth = {
  asOf: optional(isoDay),
  confirmAsOf: optional(isoDay),
  confirmAsOfSheet: optional(string),
  sheetName: optional(string),
  activeSheet: optional(string),
  dateOrder: optional(dateOrder),
  decimalMark: optional(decimalMark),
  monthDay: optional(monthDay),
  types: optional(typeChoices),
  typesNamed: optional(namedTypes),
  sums: optional(sumChoices),
  sumsNamed: optional(namedSums),
  columns: optional(columnChoices),
  columnsNamed: optional(namedColumns),
  netUnallocated: optional(boolean),
  creditDays: optional(creditDays),
};
