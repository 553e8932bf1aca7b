import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { AnySetting } from '../all-settings';
import type { Phrase } from '../setting';

/** A cell of 应收参数 that says nothing that its setting can be, with what would be right. */
export interface PolicyCellFault {
  readonly place: CellPlace;
  readonly path: AnySetting['path'];
  readonly value: CellValue;
  readonly problem: PolicyCellProblem;
}

export type PolicyCellProblem =
  /** In the words of the parsers; the choices are those of the setting. */
  | { readonly kind: 'expected'; readonly expected: string }
  /** Nothing stands where something must. */
  | { readonly kind: 'blank' }
  /** The columns of a table that were not found below its name. */
  | { readonly kind: 'columnsMissing'; readonly members: readonly string[] }
  /** Rows of a table that has so many. */
  | { readonly kind: 'rowsMissing'; readonly names: readonly Phrase[] }
  /** Another place gives the same setting another value. */
  | { readonly kind: 'twice'; readonly other: CellPlace }
  /** The row's name is that of another setting than its key. */
  | { readonly kind: 'namedOtherwise'; readonly other: AnySetting['path'] };

/** A row of 应收参数 that no setting is known by. */
export interface UnknownPolicyRow {
  readonly place: CellPlace;
  readonly name: string;
}

/**
 * A sheet of settings, or a part of one, that no headings lead into; the path is that of the first setting below, null where none is known.
 */
export interface PolicySheetUnreadable {
  readonly place: CellPlace;
  readonly path: AnySetting['path'] | null;
  readonly value: CellValue;
  readonly problem: {
    readonly kind: 'policySheetUnreadable';
    /** Of 参数 and 值 those that the headings lack; none where both stand over other columns. */
    readonly missing: readonly ('name' | 'value')[];
    /** What stands in the row that should be the headings. */
    readonly headings: readonly string[];
  };
}

/** Whatever keeps 应收参数 from being obeyed. */
export type PolicyFault = PolicyCellFault | PolicySheetUnreadable;

/** Whether the headings are at fault, so that it can't even be told where a value would stand. */
export function isUnreadable(fault: PolicyFault): fault is PolicySheetUnreadable {
  return fault.problem.kind === 'policySheetUnreadable';
}
