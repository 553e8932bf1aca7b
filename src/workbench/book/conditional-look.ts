import { parseA1 } from './a1';
import { areaHolds } from './area';
import type { CellStyle } from './cell-style';
import type { CellScalar } from './cell-value';
import type { ComparisonOperator, ConditionalFormat, ConditionalRule } from './conditional-format';

/** The value of a cell; '' where it is empty. */
export type ValueAt = (row: number, col: number) => CellScalar;

/** Whether a rule holds for a cell that lies so many rows and columns behind the first of its area. */
type Condition = (value: ValueAt, row: number, col: number) => boolean;

const conditions = new WeakMap<ConditionalFormat, Condition | null>();

/**
 * What a sheet's conditional formats give to a cell, or null: the first in the list wins over the later ones.
 * Comparisons of cells and values, texts and blanks are known; of formulas beyond that, scales, bars and icons nothing is said.
 */
export function conditionalLook(formats: readonly ConditionalFormat[], value: ValueAt, row: number, col: number): CellStyle | null {
  const looks: CellStyle[] = [];
  for (const format of formats) {
    if (!format.areas.some((area) => areaHolds(area, row, col)) || !knownCondition(format)?.(value, row, col)) continue;
    looks.unshift(format.style);
    if (format.stopIfTrue) break;
  }
  return looks.length > 0 ? (Object.assign({}, ...looks) as CellStyle) : null;
}

function knownCondition(format: ConditionalFormat): Condition | null {
  let condition = conditions.get(format);
  if (condition === undefined) conditions.set(format, (condition = conditionOf(format)));
  return condition;
}

/** One side of a comparison; null is an empty cell. */
type Operand = (value: ValueAt, row: number, col: number) => CellScalar | null;

function conditionOf({ areas: [first], rule }: ConditionalFormat): Condition | null {
  if (!first) return null;
  const operandOf = (text: string): Operand | null => operand(text, first.row, first.col);
  switch (rule.type) {
    case 'custom':
      return comparisonOf(rule.formula, operandOf);
    case 'cellValue':
      return cellCondition(rule, operandOf);
    case 'text':
      return (value, row, col) => textHolds(rule, String(value(row, col)).toLowerCase(), rule.text.toLowerCase());
    case 'blanks':
      return (value, row, col) => String(value(row, col)).trim() === '';
    case 'notBlanks':
      return (value, row, col) => String(value(row, col)).trim() !== '';
    default:
      return null;
  }
}

const COMPARISON = /^=\s*(.+?)\s*(<>|<=|>=|=|<|>)\s*(.+?)\s*$/s;

function comparisonOf(formula: string, operandOf: (text: string) => Operand | null): Condition | null {
  const [, leftText = '', sign = '', rightText = ''] = COMPARISON.exec(formula) ?? [];
  const [left, right] = [operandOf(leftText), operandOf(rightText)];
  if (!left || !right) return null;
  return (value, row, col) => signHolds(sign, compare(left(value, row, col), right(value, row, col)));
}

const signs: Readonly<Partial<Record<ComparisonOperator, string>>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function cellCondition(
  { operator, formula1, formula2 }: Extract<ConditionalRule, { type: 'cellValue' }>,
  operandOf: (text: string) => Operand | null,
): Condition | null {
  const first = operandOf(formula1.replace(/^=/, ''));
  const second = formula2 === null ? null : operandOf(formula2.replace(/^=/, ''));
  if (!first) return null;
  const sign = signs[operator];
  if (sign !== undefined)
    return (value, row, col) => value(row, col) !== '' && signHolds(sign, compare(value(row, col), first(value, row, col)));
  if (!second) return null;
  return (value, row, col) => {
    const own = value(row, col);
    const ends = [first(value, row, col), second(value, row, col)].sort(compare);
    const isBetween = compare(own, ends[0] ?? null) >= 0 && compare(own, ends[1] ?? null) <= 0;
    return own !== '' && isBetween === (operator === 'between');
  };
}

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** A number, a text in quotes, or a cell, which moves with the cell that is looked at except where `$` holds it. */
function operand(text: string, firstRow: number, firstCol: number): Operand | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return always(Number(text));
  if (/^"(?:[^"]|"")*"$/.test(text)) return always(text.slice(1, -1).replace(/""/g, '"'));
  if (/^(?:TRUE|FALSE)$/i.test(text)) return always(text.toUpperCase() === 'TRUE');
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const cell = parseA1(text);
  const [, holdsCol, , holdsRow] = match;
  return (value, row, col) =>
    contentOf(value(holdsRow ? cell.row : cell.row + row - firstRow, holdsCol ? cell.col : cell.col + col - firstCol));
}

const contentOf = (value: CellScalar): CellScalar | null => (value === '' ? null : value);
const always =
  (scalar: CellScalar): Operand =>
  () =>
    scalar;

/** As Excel orders values: numbers before texts before truth values; an empty cell is like 0 and like an empty text. */
function compare(left: CellScalar | null, right: CellScalar | null): number {
  const [a, b] = [left ?? likeEmpty(right), right ?? likeEmpty(left)];
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === 'string') return Math.sign(a.toLowerCase().localeCompare(String(b).toLowerCase()));
  return Number(a) - Number(b);
}

const likeEmpty = (other: CellScalar | null): CellScalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

const rank = (value: CellScalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);

function signHolds(sign: string, order: number): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function textHolds({ operator }: Extract<ConditionalRule, { type: 'text' }>, text: string, part: string): boolean {
  switch (operator) {
    case 'contains':
      return text.includes(part);
    case 'notContains':
      return !text.includes(part);
    case 'beginsWith':
      return text.startsWith(part);
    case 'endsWith':
      return text.endsWith(part);
  }
}
