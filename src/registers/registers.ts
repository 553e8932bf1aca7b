import type { SerialDay } from '../domain/calendar/serial-day';
import type { RegisterName, RegisterRowOf } from './all-registers';
import type { RegisterNotice } from './register-notice';
import type { WriteOff } from './write-offs/write-off';
import type { RowFault } from './row-fault';

/**
 * The rows of each register in the order of their sheets; null where the workbook has no such table, so that what it would tell is not
 * known.
 */
export type RegisterRows = { readonly [Name in RegisterName]: readonly RegisterRowOf<Name>[] | null };

/** A cell of a register that could not be read. */
export interface RegisterFault extends RowFault {
  readonly register: RegisterName;
  /** Whether the row counts without it; else nothing of the row is known. */
  readonly rowCounts: boolean;
  /** The day the row is dated, where that can be read: seen before it, nothing is to be said of it. */
  readonly rowDay: SerialDay | null;
}

/** The tables of R39, read once or as they stood at a date. */
export interface Registers extends RegisterRows {
  readonly faults: readonly RegisterFault[];
  readonly notices: readonly RegisterNotice[];
  /** The rows of 坏账核销, agreed to or not, where the policy asks for approval; absent where it does not. */
  readonly writeOffsAsked?: readonly WriteOff[];
}
