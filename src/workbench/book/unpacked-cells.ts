import { AlikeLists } from './alike-lists';
import type { ContentCell, ContentCells, ContentLine, PlainLine } from './book-content';
import { type CellScalar, isErrorCode } from './cell-value';
import { WIDEST_KEPT } from './kept-line';
import { CELL_KINDS, type PackedCells, placeOf } from './packed-cells';

/** Packed cells as contents have them: each line is made when it is asked for. */
export class UnpackedCells implements ContentCells {
  private readonly alike = new AlikeLists<number | undefined>();
  private readonly styles: (number | undefined)[] = [];
  /** Where the row stands that was asked for last. */
  private place = 0;

  constructor(readonly packed: PackedCells) {}

  get size(): number {
    return this.packed.rows.length;
  }

  get(row: number): ContentLine | undefined {
    const place = this.placeOfRow(row);
    return place < 0 ? undefined : this.line(row, place);
  }

  plain(row: number): PlainLine | undefined {
    const place = this.placeOfRow(row);
    if (place < 0) return undefined;
    const { cols, looks, kinds, formulas } = this.packed;
    const [start, end] = this.bounds(place);
    const width = (cols[end - 1] ?? -1) + 1;
    if (width > WIDEST_KEPT) return undefined;
    const values = new Array<CellScalar | undefined>(width).fill(undefined);
    const { styles } = this;
    styles.length = 0;
    for (let at = start; at < end; at++) {
      const col = cols[at] ?? 0;
      const value = this.value(at);
      if ((formulas[at] ?? 0) > 0 || kinds[at] === CELL_KINDS.forcedText || isErrorCode(value)) return undefined;
      if (value !== null && value !== '') values[col] = value;
      while (styles.length < col) styles.push(undefined);
      const look = looks[at] ?? 0;
      styles.push(look > 0 ? look - 1 : undefined);
    }
    return { values, styles: this.alike.shared(styles) };
  }

  keys(): Iterable<number> {
    return this.packed.rows;
  }

  *values(): Generator<ContentLine> {
    for (const [, line] of this) yield line;
  }

  *[Symbol.iterator](): Generator<readonly [number, ContentLine]> {
    const { rows } = this.packed;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0;
      yield [row, this.line(row, place)];
    }
  }

  private line(row: number, place: number): ContentLine {
    const { cols } = this.packed;
    const line = new Map<number, ContentCell>();
    const [start, end] = this.bounds(place);
    for (let at = start; at < end; at++) {
      const col = cols[at] ?? 0;
      line.set(col, this.cell(at, row, col));
    }
    return line;
  }

  /** Where the cells of a row begin, and behind which they end. */
  private bounds(place: number): readonly [number, number] {
    const { ends } = this.packed;
    return [place > 0 ? (ends[place - 1] ?? 0) : 0, ends[place] ?? 0];
  }

  /** Where a row stands among those that have cells; below 0 where it has none. Rows are mostly asked for one after the other. */
  private placeOfRow(row: number): number {
    const { rows } = this.packed;
    if (rows[this.place] === row) return this.place;
    if (rows[this.place + 1] === row) return ++this.place;
    const place = placeAmong(rows, row);
    if (place >= 0) this.place = place;
    return place;
  }

  private cell(at: number, row: number, col: number): ContentCell {
    const { looks, formulas, spills } = this.packed;
    const cell: { -readonly [Member in keyof ContentCell]: ContentCell[Member] } = { value: this.value(at) };
    if (this.packed.kinds[at] === CELL_KINDS.forcedText) cell.isText = true;
    const formula = formulas[at] ?? 0;
    if (formula > 0) {
      cell.formula = this.text(formula - 1);
      const spill = spills.get(placeOf(row, col));
      if (spill) cell.spill = spill;
    }
    const look = looks[at] ?? 0;
    if (look > 0) cell.style = look - 1;
    return cell;
  }

  private value(at: number): ContentCell['value'] {
    const value = this.packed.values[at] ?? 0;
    switch (this.packed.kinds[at]) {
      case CELL_KINDS.number:
        return value;
      case CELL_KINDS.text:
      case CELL_KINDS.forcedText:
        return this.text(value);
      case CELL_KINDS.no:
        return false;
      case CELL_KINDS.yes:
        return true;
      default:
        return null;
    }
  }

  private text(number: number): string {
    const text = this.packed.texts[number];
    if (text === undefined) throw new RangeError(`There is no text ${number}.`);
    return text;
  }
}

/** How many cells there are: known of packed ones, counted line by line of others. */
export function countCells(cells: ContentCells): number {
  if (cells instanceof UnpackedCells) return cells.packed.cols.length;
  let count = 0;
  for (const line of cells.values()) count += line.size;
  return count;
}

function placeAmong(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
