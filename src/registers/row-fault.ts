import type { CellPlace } from '../cells/cell-place';
import type { CellValue } from '../cells/cell-value';
import type { SheetText } from '../tables/table-column';

/** Why a cell of a register could not be read. */
export type RowFaultReason =
  /** Blank, where the row would be nothing without it. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'dateUnreadable' }
  /** Such as 3/4/2025, where nothing shows which part is the month (R1). */
  | { readonly kind: 'dateOrderOpen' }
  | { readonly kind: 'amountUnreadable' }
  | { readonly kind: 'timeUnreadable' }
  | { readonly kind: 'numberOutside'; readonly least: number; readonly most: number }
  | { readonly kind: 'wordUnknown'; readonly known: readonly SheetText[] }
  /** An Excel error such as #N/A where a text belongs. */
  | { readonly kind: 'excelError' }
  /** Not 64 hexadecimal digits (R44). */
  | { readonly kind: 'noHash' }
  /** One sum for several invoices, which nobody can part. */
  | { readonly kind: 'severalInvoices' };

/** A cell of a register that could not be read. */
export interface RowFault {
  readonly place: CellPlace;
  readonly value: CellValue;
  /** What the column is called in the user's sheet; `''` where it has none. */
  readonly heading: string;
  readonly reason: RowFaultReason;
}
