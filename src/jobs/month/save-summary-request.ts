import type { ParsedBy } from '../../cells/parse/parser';
import { requestOf } from '../define-job';
import { askedMonth } from './asked-month';
import { preparedAt } from './choice-parsers';
import type { SaveSummaryRequest } from './save-summary-contract';

/** What the saving of a summary is asked with. */
export const request = requestOf<SaveSummaryRequest>()({ ...askedMonth, preparedAt });

export type SaveSummaryAsked = ParsedBy<typeof request>;
