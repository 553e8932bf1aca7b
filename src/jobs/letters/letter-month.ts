import { optional } from '../../cells/parse/absent';
import { string } from '../../cells/parse/plain-values';
import { isoDay } from '../iso-day';

/** Which ledger letters are written from and as of which day, as for the month: plain data. */
export interface LetterMonth {
  /** `yyyy-mm-dd`; absent as for the month. */
  readonly asOf?: string;
  /** Answers the question `confirmAsOf`, as for the month. */
  readonly confirmAsOf?: string;
  readonly sheetName?: string;
  /** The sheet that the user is on, where no sheet is named. */
  readonly activeSheet?: string;
}

/** Its parsers. */
export const letterMonth = {
  asOf: optional(isoDay),
  confirmAsOf: optional(isoDay),
  sheetName: optional(string),
  activeSheet: optional(string),
};
