import type { ParsedBy } from '../../cells/parse/parser';
import { string } from '../../cells/parse/plain-values';
import { requestOf } from '../define-job';
import { askedMonth } from '../month/asked-month';
import { preparedAt } from '../month/choice-parsers';
import type { SaveNegotiationRequest } from './save-negotiation-contract';

/** What the saving of notes for a talk is asked with. */
export const request = requestOf<SaveNegotiationRequest>()({ ...askedMonth, preparedAt, customer: string });

export type NegotiationAsked = ParsedBy<typeof request>;
