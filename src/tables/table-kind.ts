import type { RoleRules } from './assign-columns';
import type { ColumnProfile } from './column-profile';
import type { HeadingWords } from './other-headings';
import type { Heading } from './read-heading';
import type { TableCandidate } from './table-candidate';

/** How much each found role speaks for a table. */
export type RoleWeights<Role extends string> = Readonly<Partial<Record<Role, number>>>;

/** A kind of table, as it is told from all others by its headings. */
export interface TableKind<Role extends string> {
  readonly rules: RoleRules<Role>;
  /** Roles that weigh as others where those have no column. */
  readonly insteadOf?: Readonly<Partial<Record<Role, Role>>>;
  readonly weights: RoleWeights<Role>;
  /** Words of all tables that may stand below it, its own included: where a row holds several, another table begins. */
  readonly knownHeadings: HeadingWords;
  /**
   * What makes a row that is typed below an Excel table one of its own: absent, a name, a date and an amount; `named`, a name, and a date
   * where it has dates.
   */
  readonly rowsBelow?: 'named';
  /** Told at a glance: whether a row of such readings could be its headings; absent where every row is looked at. */
  mayBeHeadings?(headings: readonly (readonly Heading[])[]): boolean;
  /** Columns that play no role by themselves, such as receipts in pairs of columns; absent where there are none such. */
  setApart?(headings: readonly (readonly Heading[])[], cells: (column: number) => ColumnProfile): ReadonlySet<number>;
  /**
   * The first column of a second table to the right of a first one with no column between them, by what the headings of a row say; null
   * where there is none.
   */
  partsAt?(headings: readonly (readonly Heading[])[]): number | null;
  /** What speaks for a table beside its headings; absent for nothing. */
  bonus?(table: Pick<TableCandidate<Role>, 'sheet' | 'headingRow' | 'columns'>): number;
  /** Whether it has the columns without which it would be nothing, and nothing else speaks against it. */
  isComplete(columns: Partial<Record<Role, number>>, table: TableCandidate<Role>): boolean;
}
