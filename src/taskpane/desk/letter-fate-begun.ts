import type { OpenLetter } from '../../jobs/desk/debtor-card-contract';

/** What became of a letter: it went out, was received, came back, or the debtor would not take it. */
export const letterMarks = ['sent', 'received', 'returned', 'refused'] as const;

export type LetterMark = (typeof letterMarks)[number];

/** What the user is saying of a letter; texts as typed. */
export interface LetterFateDraft {
  readonly customer: string;
  /** 编号 */
  readonly number: string;
  readonly mark: LetterMark;
  readonly waybill: string;
  readonly date: string;
}

/** What is likely said next of a letter: that it went out, then that it arrived. */
export function fateBegun(customer: string, { number, isSent, waybill }: OpenLetter, date: string): LetterFateDraft {
  return { customer, number, mark: isSent ? 'received' : 'sent', waybill, date };
}
