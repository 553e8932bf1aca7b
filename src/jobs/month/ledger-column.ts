import type { ColumnRole } from '../../ledger/reading-choices';

/** A column of a ledger as a user sees it, with what it was taken for. */
export interface LedgerColumn {
  /** 0-based on the sheet. */
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  /** The first value below the heading, as text. */
  readonly example: string;
  readonly role: ColumnRole | null;
}
