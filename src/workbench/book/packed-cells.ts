import type { Area } from './area';
import type { ContentCell, ContentCells, ContentLine } from './book-content';
import type { CellScalar } from './cell-value';
import { MadeLines } from './made-lines';
import { Numbers } from './numbers';

/**
 * The cells of a sheet in a few arrays of numbers, one entry a cell in the order in which they came: another thread is given them in no
 * time, where an object a cell would take as long as reading the file.
 */
export interface PackedCells {
  /** The rows, and behind how many of all cells each one ends. */
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
  readonly cols: Uint16Array;
  readonly kinds: Uint8Array;
  /** Numbers, and numbers of texts; 0 for all others. */
  readonly values: Float64Array;
  /** One more than the place of the look in the content's list; 0 is none. */
  readonly looks: Uint32Array;
  /** One more than the number of the formula's text; 0 is none. No entries where no cell has a formula. */
  readonly formulas: Uint32Array;
  /** What array formulas fill, by the place of their cell. */
  readonly spills: ReadonlyMap<number, Area>;
}

const KINDS = { empty: 0, number: 1, text: 2, forcedText: 3, no: 4, yes: 5 } as const;

/** Takes the cells of a sheet line by line. */
export class CellPacker {
  private readonly rows = new Numbers(Uint32Array);
  private readonly ends = new Numbers(Uint32Array);
  private readonly cols = new Numbers(Uint16Array);
  private readonly kinds = new Numbers(Uint8Array);
  private readonly values = new Numbers(Float64Array);
  private readonly looks = new Numbers(Uint32Array);
  private readonly formulas = new Numbers(Uint32Array);
  private readonly spills = new Map<number, Area>();
  private hasFormulas = false;

  constructor(private readonly textNumber: (text: string) => number) {}

  addLine(row: number, line: ContentLine): void {
    for (const [col, cell] of line) this.add(col, cell);
    this.rows.add(row);
    this.ends.add(this.cols.length);
  }

  /** All of them; nothing may be added any more. */
  end(): PackedCells {
    const { rows, ends, cols, kinds, values, looks, formulas, spills, hasFormulas } = this;
    return {
      ...{ rows: rows.end(), ends: ends.end(), cols: cols.end(), kinds: kinds.end(), values: values.end(), looks: looks.end(), spills },
      formulas: hasFormulas ? formulas.end() : new Uint32Array(0),
    };
  }

  private add(col: number, { value, isText, formula, spill, style }: ContentCell): void {
    if (spill) this.spills.set(this.cols.length, spill);
    if (formula !== undefined) this.hasFormulas = true;
    this.cols.add(col);
    this.kinds.add(kindOf(value, isText === true));
    this.values.add(typeof value === 'number' ? value : typeof value === 'string' ? this.textNumber(value) : 0);
    this.looks.add(style === undefined ? 0 : style + 1);
    this.formulas.add(formula === undefined ? 0 : this.textNumber(formula) + 1);
  }
}

/** The cells as contents have them: each line is made when it is asked for. */
export function unpackedCells(packed: PackedCells, texts: readonly string[]): ContentCells {
  const { cols, kinds, values, looks, formulas, spills } = packed;
  const cellAt = (at: number): ContentCell => {
    const cell: { -readonly [Member in keyof ContentCell]: ContentCell[Member] } = {
      value: valueOf(kinds[at] ?? 0, values[at] ?? 0, texts),
    };
    if (kinds[at] === KINDS.forcedText) cell.isText = true;
    const formula = formulas[at] ?? 0;
    if (formula > 0) cell.formula = textAt(texts, formula - 1);
    const spill = spills.size > 0 ? spills.get(at) : undefined;
    if (spill) cell.spill = spill;
    const look = looks[at] ?? 0;
    if (look > 0) cell.style = look - 1;
    return cell;
  };
  const places = new Map(Array.from(packed.rows, (row, place) => [row, place] as const));
  return new MadeLines(places, (place) => {
    const line = new Map<number, ContentCell>();
    const end = packed.ends[place] ?? 0;
    for (let at = place > 0 ? (packed.ends[place - 1] ?? 0) : 0; at < end; at++) line.set(cols[at] ?? 0, cellAt(at));
    return line;
  });
}

/** The memory of the arrays, for whoever hands it over to another thread. */
export function buffersOf({ rows, ends, cols, kinds, values, looks, formulas }: PackedCells): ArrayBufferLike[] {
  return [rows, ends, cols, kinds, values, looks, formulas].map(({ buffer }) => buffer);
}

function kindOf(value: ContentCell['value'], isText: boolean): number {
  switch (typeof value) {
    case 'number':
      return KINDS.number;
    case 'string':
      return isText ? KINDS.forcedText : KINDS.text;
    case 'boolean':
      return value ? KINDS.yes : KINDS.no;
    default:
      return KINDS.empty;
  }
}

function valueOf(kind: number, value: number, texts: readonly string[]): CellScalar | null {
  switch (kind) {
    case KINDS.number:
      return value;
    case KINDS.text:
    case KINDS.forcedText:
      return textAt(texts, value);
    case KINDS.no:
      return false;
    case KINDS.yes:
      return true;
    default:
      return null;
  }
}

function textAt(texts: readonly string[], number: number): string {
  const text = texts[number];
  if (text === undefined) throw new RangeError(`There is no text ${number}.`);
  return text;
}
