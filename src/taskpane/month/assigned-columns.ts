import type { NearestLedger } from '../../jobs/month/nearest-ledger-contract';
import { lacksOfColumns } from '../../ledger/recognition/ledger-lacks';
import type { LedgerLack } from '../../ledger/recognition/ledger-lacks';
import type { ColumnRole } from '../../ledger/reading-choices';

/** What a user has said of the columns of a table: 0-based column → role, or null for none. */
export type Assignment = ReadonlyMap<number, ColumnRole | null>;

/** What the columns were taken for. */
export function recognisedColumns({ columns }: Pick<NearestLedger, 'columns'>): Assignment {
  return new Map(columns.map(({ column, role }) => [column, role]));
}

/** A column is given a role, which the column that had it loses. */
export function assigned(assignment: Assignment, column: number, role: ColumnRole | null): Assignment {
  return new Map([...assignment].map(([other, own]) => [other, other === column ? role : own === role ? null : own]));
}

/** The roles with their columns, and without one where it was taken away. */
export function chosenRoles(recognised: Assignment, assignment: Assignment): Partial<Record<ColumnRole, number | null>> {
  const dropped = [...recognised.values()].flatMap((role): [ColumnRole, null][] => (role === null ? [] : [[role, null]]));
  const given = [...assignment].flatMap(([column, role]): [ColumnRole, number][] => (role === null ? [] : [[role, column]]));
  return Object.fromEntries([...dropped, ...given]);
}

/** What a ledger must have and the columns do not tell yet; a customer that the table's title names stays known. */
export function lacksOfAssignment({ columns, missing }: Pick<NearestLedger, 'columns' | 'missing'>, assignment: Assignment): LedgerLack[] {
  const isTitled = !missing.includes('customer') && columns.every(({ role }) => role !== 'customer');
  const given = [...assignment].flatMap(([column, role]): [ColumnRole, number][] => (role === null ? [] : [[role, column]]));
  return lacksOfColumns(Object.fromEntries(given), isTitled);
}
