import type { LedgerLack } from '../../ledger/recognition/ledger-lacks';
import type { LedgerColumn } from './ledger-column';

/** The table that comes nearest to a ledger, for a user to say what its columns are: plain data. */
export interface NearestLedger {
  readonly sheetName: string;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  readonly columns: readonly LedgerColumn[];
  readonly missing: readonly LedgerLack[];
  /** Present for a table that was aged already and dates nothing: the headings of its bands. */
  readonly bands?: readonly string[];
  /** Present for a table that carries balances forward and dates none of them: its headings of 期初 and 期末. */
  readonly carried?: { readonly opening: string; readonly closing: string };
}
