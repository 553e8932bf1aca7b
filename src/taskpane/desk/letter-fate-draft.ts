import type { OpenLetter } from '../../jobs/desk/debtor-card-contract';
import type { LetterFate } from '../../jobs/letters/record-letter-fates-contract';
import { readAsOf } from '../month/as-of-choices';
import type { LetterFateDraft } from './letter-fate-begun';

/**
 * What a draft asks to be entered, or that its date is none. A letter that was not taken came back, and `refused` says why in 结果 (R21a).
 */
export function letterFateOf(
  draft: LetterFateDraft,
  { waybill: known }: OpenLetter,
  refused: string,
): LetterFate | { readonly wrong: 'date' } {
  const date = readAsOf(draft.date);
  if (date === null) return { wrong: 'date' };
  const { number, customer, mark } = draft;
  const waybill = draft.waybill.trim();
  return {
    ...{ number, customer },
    ...(waybill !== known && { waybill }),
    ...(mark === 'sent' && { sentDate: date }),
    ...(mark === 'received' && { receivedDate: date }),
    ...((mark === 'returned' || mark === 'refused') && { returnedDate: date }),
    ...(mark === 'refused' && { result: refused }),
  };
}
