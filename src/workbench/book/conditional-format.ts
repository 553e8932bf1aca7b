import type { Area } from './area';
import type { CellStyle } from './cell-style';

export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface ScalePoint {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile';
  readonly value: string | null;
}

/** When a conditional format applies. Formulas carry their leading `=` and are relative to the first cell of the first area. */
export type ConditionalRule =
  | { readonly type: 'cellValue'; readonly operator: ComparisonOperator; readonly formula1: string; readonly formula2: string | null }
  | { readonly type: 'custom'; readonly formula: string }
  | { readonly type: 'text'; readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; readonly text: string }
  | { readonly type: 'duplicateValues' | 'uniqueValues' }
  | { readonly type: 'blanks' | 'notBlanks' }
  | { readonly type: 'colorScale'; readonly points: readonly ScalePoint[]; readonly colors: readonly string[] }
  | { readonly type: 'dataBar'; readonly points: readonly ScalePoint[]; readonly color: string }
  | {
      readonly type: 'iconSet';
      readonly iconSet: string;
      readonly points: readonly ScalePoint[];
      readonly reversed: boolean;
      readonly showValue: boolean;
    };

/** A conditional format; the first in a sheet's list wins over the later ones. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
}
