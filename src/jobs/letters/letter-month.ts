import { optional } from '../../cells/parse/absent';
import { boolean, string } from '../../cells/parse/plain-values';
import { isoDay } from '../iso-day';
import type { BuildMonthRequest } from '../month/build-month-contract';
import { columnChoices, creditDays, dateOrder, decimalMark, monthDay, typeChoices } from '../month/choice-parsers';
import { namedColumns } from '../month/named-columns';
import { namedTypes } from '../month/named-types';

/** Which ledger letters are written from, how it is read and as of which day, as for the month. */
export type LetterMonth = Pick<
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
  | 'columns'
  | 'columnsNamed'
  | 'netUnallocated'
  | 'creditDays'
>;

/** Its parsers. */
export const letterMonth = {
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
  columns: optional(columnChoices),
  columnsNamed: optional(namedColumns),
  netUnallocated: optional(boolean),
  creditDays: optional(creditDays),
};
