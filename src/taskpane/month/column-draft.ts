import type { ColumnRole } from '../../ledger/reading-choices';
import type { LedgerColumn } from '../../jobs/month/ledger-column';

/** Roles whose column the user chose anew and has not applied yet: a 0-based column, or null for none. */
export type ColumnDraft = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** The column that plays a role, as drafted or else as recognised; a column that is drafted for another role is taken from it. */
export function columnFor(role: ColumnRole, columns: readonly LedgerColumn[], draft: ColumnDraft): LedgerColumn | null {
  const drafted = draft[role];
  if (drafted !== undefined) return columns.find(({ column }) => column === drafted) ?? null;
  const recognised = columns.find((column) => column.role === role);
  return recognised && !Object.values(draft).includes(recognised.column) ? recognised : null;
}

/** The letter of a column that is drafted for two roles; null where there is none. */
export function columnDraftedTwice(columns: readonly LedgerColumn[], draft: ColumnDraft): string | null {
  const drafted = Object.values(draft).filter((column) => column !== null);
  const twice = drafted.find((column, index) => drafted.indexOf(column) !== index);
  return columns.find(({ column }) => column === twice)?.letter ?? null;
}
