import { readAsOf } from '../month/as-of-choices';

/** An objection that is entered or resolved; texts as typed. */
export interface ObjectionDraft {
  readonly customer: string;
  readonly date: string;
  readonly content: string;
  /** Numbers parted by commas; blank: all of the customer's. */
  readonly invoices: string;
  /** The row of 争议 that is resolved; null: it is raised. */
  readonly resolves: { readonly sheet: string; readonly row: number } | null;
}

export type ObjectionField = 'date' | 'content' | 'invoices';

/** What a draft asks to be entered, or which field is wrong (R22). */
export function objectionOf(
  draft: ObjectionDraft,
): { readonly date: string; readonly content: string; readonly invoiceNumbers: readonly string[] } | { readonly wrong: ObjectionField } {
  const date = readAsOf(draft.date);
  if (draft.resolves === null && draft.content.trim() === '') return { wrong: 'content' };
  if (date === null) return { wrong: 'date' };
  const invoiceNumbers = draft.invoices
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { date, content: draft.content.trim(), invoiceNumbers };
}
