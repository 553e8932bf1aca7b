import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

import type { UniverLibrary } from './univer-runtime';

/** Which of the values of a column meet a criterion, as booleans; Univer's own answer. */
export type AskCriterion = (column: ArrayValueObject, criterion: BaseValueObject) => readonly boolean[];

/** Of so many bytes a column keeps which of its values meet a criterion; what comes beyond is asked anew. */
const MOST_KEPT = 8_000_000;

/** The rows that meet criteria, of one column as it stands in a calculation: each value that comes more than once is asked about once. */
export class ColumnCriteria {
  /** For each row the number of its value. */
  private readonly valueOfRow: Uint32Array;
  private readonly rowsOfValue: number[][] = [];
  /** The different values, in a column of their own that no index of Univer's knows. */
  private readonly values: ArrayValueObject;
  /** By criterion, for each different value, 1 where it meets it. */
  private readonly kept = new Map<string, Uint8Array>();

  constructor(
    { ArrayValueObject: arrays }: UniverLibrary['engine'],
    column: ArrayValueObject,
    private readonly ask: AskCriterion,
  ) {
    const numbers = new Map<string, number>();
    const different: (BaseValueObject | null)[][] = [];
    const rowCount = column.getRowCount();
    this.valueOfRow = new Uint32Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      const value = column.get(row, 0) ?? null;
      const key = keyOf(value);
      let number = numbers.get(key);
      if (number === undefined) {
        number = different.push([value]) - 1;
        numbers.set(key, number);
        this.rowsOfValue.push([]);
      }
      this.valueOfRow[row] = number;
      this.rowsOfValue[number]?.push(row);
    }
    this.values = arrays.create({
      calculateValueList: different,
      ...{ rowCount: different.length, columnCount: 1, unitId: '', sheetId: '', row: -1, column: -1 },
    });
  }

  /** What is to be known of a criterion, to find the rows that meet several. */
  meets(criterion: BaseValueObject): MetRows {
    const key = keyOf(criterion);
    let met = this.kept.get(key);
    if (met === undefined) {
      met = Uint8Array.from(this.ask(this.values, criterion), Number);
      if ((this.kept.size + 1) * met.length <= MOST_KEPT) this.kept.set(key, met);
    }
    const { rowsOfValue, valueOfRow } = this;
    const lists = rowsOfValue.filter((_, value) => met[value] === 1);
    return {
      count: lists.reduce((sum, rows) => sum + rows.length, 0),
      rows: () => (lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a - b)),
      has: (row) => met[valueOfRow[row] ?? -1] === 1,
    };
  }
}

/** The rows, counted from the top of the column, that meet a criterion. */
export interface MetRows {
  readonly count: number;
  /** Ascending. */
  rows(): readonly number[];
  has(row: number): boolean;
}

/** The rows that meet all criteria, ascending. */
export function rowsMeetingAll(all: readonly MetRows[]): readonly number[] {
  const [fewest, ...others] = [...all].sort((a, b) => a.count - b.count);
  return fewest?.rows().filter((row) => others.every((each) => each.has(row))) ?? [];
}

/** Two values of one key are the same to every comparison: kind, value, and the number format, by which a date is told. */
function keyOf(value: BaseValueObject | null): string {
  if (value === null) return 'none';
  if (value.isNull()) return 'blank';
  const plain = value.getValue();
  return `${value.isError() ? 'error' : typeof plain} ${value.getPattern()} ${Object.is(plain, -0) ? '-0' : String(plain)}`;
}
