import type { RoleRules } from './assign-columns';
import type { HeadingWords } from './other-headings';

/** How much each found role speaks for a table. */
export type RoleWeights<Role extends string> = Readonly<Partial<Record<Role, number>>>;

/** A kind of table, as it is told from all others by its headings. */
export interface TableKind<Role extends string> {
  readonly rules: RoleRules<Role>;
  readonly weights: RoleWeights<Role>;
  /** Words of all tables that may stand below it, its own included: where a row holds several, another table begins. */
  readonly knownHeadings: HeadingWords;
  /** Whether it has the columns without which it would be nothing. */
  isComplete(columns: Partial<Record<Role, number>>): boolean;
}
