/**
 * Why a row could not be read, as data; texts/ turns it into a sentence. One union, one exhaustive switch per language.
 * Kinds are added here by whoever finds a new one.
 */
export type ProblemReason =
  | { readonly kind: 'customerMissing' }
  | { readonly kind: 'amountUnreadable'; readonly receivedCents: number }
  | { readonly kind: 'dueDateUnreadable' }
  | { readonly kind: 'invoiceDateUnreadable' };

/** Something the user should know about a reading that is not an unreadable row. */
export type Notice =
  | { readonly kind: 'hiddenRowsRead'; readonly sheetName: string; readonly count: number }
  | { readonly kind: 'snapshotFigures' };
