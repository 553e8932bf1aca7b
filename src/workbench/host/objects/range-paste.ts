import { type Area, intersectAreas, isOnSheet } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { CellInput } from '../../book/cell-value';
import { isErrorCode } from '../../book/cell-value';
import { shiftFormula, transposeFormula } from '../../book/shift-formula';
import { apiNotFound, invalidArgument } from '../host-error';
import { guardCells, guardSheet } from './sheet-guard';
import { choiceArgument } from './wire-arguments';

const copyTypes = { All: 'all', Formulas: 'formulas', Values: 'values', Formats: 'formats', Link: 'link' } as const;

/** What `Range.copyFrom` is to bring, and how. */
export interface Paste {
  readonly what: 'all' | 'formulas' | 'values' | 'formats';
  /** Whether empty cells of the source leave those of the target as they are, looks included. */
  readonly skipsBlanks: boolean;
  /** Whether rows become columns. */
  readonly isTransposed: boolean;
}

/** The last three arguments of `Range.copyFrom`. */
export function pasteArguments(copyType: unknown, skipBlanks: unknown, transpose: unknown): Paste {
  const what = choiceArgument(copyType ?? 'All', copyTypes);
  if (what === 'link') throw apiNotFound('Range.copyFrom(Link)');
  return { what, skipsBlanks: skipBlanks === true, isTransposed: transpose === true };
}

/**
 * Where copied cells land. Microsoft, Range.copyFrom: the destination "is expanded automatically if it's smaller than the source"; in an exact
 * multiple "the source content is replicated". Nothing of ours copies to any other size, which is refused.
 */
export function pastedArea(from: Area, to: Area, { isTransposed }: Paste): Area {
  const [rows, cols] = isTransposed ? [from.cols, from.rows] : [from.rows, from.cols];
  const area = { ...to, rows: stretched(to.rows, rows), cols: stretched(to.cols, cols) };
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

function stretched(length: number, source: number): number {
  if (length <= source) return source;
  if (length % source !== 0) throw invalidArgument('The target is no multiple of the source.');
  return length;
}

/**
 * `Range.copyFrom` to another place: what stands in the cells, or how they look, or both. Relative references follow, as Excel's do.
 * Refused where cells are merged or carry what would have to come along: rules, links, notes; and where a place is copied onto itself.
 */
export function pasteCells(source: BookSheet, from: Area, target: BookSheet, to: Area, paste: Paste): void {
  if (source === target && intersectAreas(from, to)) throw apiNotFound('Range.copyFrom(overlapping ranges)');
  refuseCompanions(source, from, paste);
  refuseCompanions(target, to, paste);
  const cells = cellsOf(from, to, paste.isTransposed);
  const isLeft = (place: Place): boolean => paste.skipsBlanks && isBlank(source, place);
  const { what } = paste;
  if (what !== 'formats') guardCells(target, to);
  if (what === 'all' || what === 'formats') guardSheet(target, 'formatCells');
  if (what !== 'formats') {
    const inputs = cells.map((line) => line.map((cell) => (isLeft(cell.from) ? undefined : inputOf(source, cell, paste))));
    target.cells.write(to.row, to.col, inputs);
  }
  if (what === 'all' || what === 'formats')
    for (const cell of cells.flat()) if (!isLeft(cell.from)) target.cells.takeLooks(source.cells, single(cell.to), single(cell.from));
}

type Place = Pick<Area, 'row' | 'col'>;

/** A cell of the target and the one of the source that it gets. */
interface PastedCell {
  readonly from: Place;
  readonly to: Place;
}

const single = ({ row, col }: Place): Area => ({ row, col, rows: 1, cols: 1 });

const isBlank = ({ cells }: BookSheet, { row, col }: Place): boolean => cells.value(row, col) === '' && cells.formula(row, col) === null;

function cellsOf(from: Area, to: Area, isTransposed: boolean): PastedCell[][] {
  return Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.cols }, (__, c) => {
      const [down, across] = isTransposed ? [c, r] : [r, c];
      return {
        from: { row: from.row + (down % from.rows), col: from.col + (across % from.cols) },
        to: { row: to.row + r, col: to.col + c },
      };
    }),
  );
}

function inputOf({ cells }: BookSheet, { from, to }: PastedCell, { what, isTransposed }: Paste): CellInput {
  const formula = what === 'values' ? null : cells.formula(from.row, from.col);
  if (formula !== null) {
    const moved = isTransposed ? transposeFormula(formula, from, to) : shiftFormula(formula, to.row - from.row, to.col - from.col);
    if (moved === null) throw apiNotFound('Range.copyFrom(transpose of mixed references)');
    return { formula: moved };
  }
  const value = cells.value(from.row, from.col);
  return cells.kind(from.row, from.col) === 'error' && isErrorCode(value) ? { error: value } : value;
}

/** Throws where cells are merged, or have beside them what a copy of this kind would take along. */
function refuseCompanions({ grid, features }: BookSheet, area: Area, { what }: Paste): void {
  const isAmong = (areas: readonly Area[]): boolean => areas.some((each) => intersectAreas(each, area));
  if (isAmong(grid.merges)) throw apiNotFound('Range.copyFrom(merged cells, to another place)');
  if (what !== 'all' && what !== 'formats') return;
  if (isAmong(features.conditionalFormats.flatMap(({ areas }) => areas))) throw apiNotFound('Range.copyFrom(conditional formats)');
  if (what === 'formats') return;
  if (isAmong(features.dataValidations.flatMap(({ areas }) => areas))) throw apiNotFound('Range.copyFrom(data validation)');
  if (isAmong([...features.hyperlinks, ...features.comments, ...features.richTexts].map(single)))
    throw apiNotFound('Range.copyFrom(links, notes, looks inside a text)');
}
