import type { ContentCell, ContentCells, ContentLine } from './book-content';
import { CELL_KINDS, type PackedCells, placeOf } from './packed-cells';

/** Packed cells as contents have them: each line is made when it is asked for. */
export class UnpackedCells implements ContentCells {
  private places: Map<number, number> | null = null;

  constructor(readonly packed: PackedCells) {}

  get size(): number {
    return this.packed.rows.length;
  }

  get(row: number): ContentLine | undefined {
    this.places ??= placesOf(this.packed.rows);
    const place = this.places.get(row);
    return place === undefined ? undefined : this.line(row, place);
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
    const { ends, cols } = this.packed;
    const line = new Map<number, ContentCell>();
    const end = ends[place] ?? 0;
    for (let at = place > 0 ? (ends[place - 1] ?? 0) : 0; at < end; at++) {
      const col = cols[at] ?? 0;
      line.set(col, this.cell(at, row, col));
    }
    return line;
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

function placesOf(rows: Uint32Array): Map<number, number> {
  const places = new Map<number, number>();
  rows.forEach((row, place) => places.set(row, place));
  return places;
}
