import { nullable, optional, withDefault } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { languages } from '../../texts/language';
import { requestOf } from '../define-job';
import type { RemoveMonthRequest } from './remove-month-contract';

/** Reads the request to take a month's sheets away. */
export const request = requestOf<RemoveMonthRequest>()({
  period: optional(string),
  ledgerSheet: optional(nullable(string)),
  sheetLanguage: optional(constants(...languages)),
  confirmed: withDefault(boolean, false),
  overwriteChanges: withDefault(boolean, false),
});

export type AskedRemoval = ParsedBy<typeof request>;
