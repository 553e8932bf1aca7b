import { nullable, optional } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { languages } from '../../texts/language';
import { requestOf } from '../define-job';
import {
  chosenReports,
  columnChoices,
  creditDays,
  dateOrder,
  decimalMark,
  monthDay,
  sumChoices,
  typeChoices,
} from '../month/choice-parsers';
import type { RememberRequest } from './small-jobs-contract';

/** Reads what is to be remembered. */
export const request = requestOf<RememberRequest>()({
  ledger: optional(
    object({
      sheet: refine(string, 'a name', (name) => name !== ''),
      choices: nullable(
        object({
          columns: optional(nullable(columnChoices)),
          dateOrder: optional(dateOrder),
          decimalMark: optional(decimalMark),
          monthDay: optional(monthDay),
          types: optional(typeChoices),
          sums: optional(sumChoices),
          netUnallocated: optional(boolean),
          creditDays: optional(creditDays),
          allSheets: optional(constants(true)),
          reports: optional(chosenReports),
        }),
      ),
    }),
  ),
  paneLanguage: optional(nullable(constants(...languages))),
});

export type AskedToRemember = ParsedBy<typeof request>;
