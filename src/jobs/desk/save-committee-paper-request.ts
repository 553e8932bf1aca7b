import type { ParsedBy } from '../../cells/parse/parser';
import { requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import { preparedAt } from '../month/choice-parsers';
import type { SaveCommitteePaperRequest } from './save-committee-paper-contract';

/** What the saving of a meeting's page is asked with. */
export const request = requestOf<SaveCommitteePaperRequest>()({ ...askedMonth, preparedAt });

export type CommitteePaperAsked = ParsedBy<typeof request>;
