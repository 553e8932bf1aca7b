import type { ArrayValueObject, BaseFunction, BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

import { ColumnCriteria, rowsMeetingAll } from './column-criteria';
import type { UniverLibrary } from './univer-runtime';

/** What a range is to these functions; the array of one is the same object as long as its cells are the same in a calculation. */
interface Reference {
  isReferenceObject(): boolean;
  toArrayValueObject(): ArrayValueObject;
}

type Engine = UniverLibrary['engine'];
type Answer = ReturnType<BaseFunction['calculate']>;
type Finish = (engine: Engine, picked: ArrayValueObject) => Answer;

/** What each function makes of the values whose rows meet its criteria, as Univer does. */
const finishes: Readonly<Record<string, Finish>> = {
  SUMIFS: (_, picked) => picked.sum(),
  AVERAGEIFS: (_, picked) => picked.sum().divided(picked.count()),
  MAXIFS: ({ ArrayValueObject: arrays }, picked) => (picked.getColumnCount() === 0 ? arrays.create('0') : picked.max()),
  MINIFS: ({ ArrayValueObject: arrays }, picked) => (picked.getColumnCount() === 0 ? arrays.create('0') : picked.min()),
};

/**
 * Univer compares every cell of every criteria range anew for each SUMIFS: eleven of the twelve seconds that it took over the analysis of
 * 5,000 invoices. Here a criterion is asked once about each different value of a column, and what meets it is the answer of Univer's own
 * SUMIFS.
 */
export function repairConditionalSums(engine: Engine, functions: Pick<IFunctionService, 'getExecutor'>): void {
  const sumifs = functions.getExecutor('SUMIFS');
  if (!sumifs) return;
  const sum = sumifs.calculate.bind(sumifs);
  const columns = new WeakMap<ArrayValueObject, ColumnCriteria>();
  const criteriaOf = (column: ArrayValueObject): ColumnCriteria => {
    let known = columns.get(column);
    if (!known) columns.set(column, (known = new ColumnCriteria(engine, column, (values, criterion) => metBy(sum, values, criterion))));
    return known;
  };
  for (const [name, finish] of Object.entries(finishes)) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given) => {
      const columnsAsked = columnsOf(given);
      if (!columnsAsked) return calculate(...given);
      const { values, criteria } = columnsAsked;
      const rows = rowsMeetingAll(criteria.map(({ column, criterion }) => criteriaOf(column).meets(criterion)));
      return finish(engine, pickedRows(engine, values, rows));
    };
  }
}

/** What a function is asked. */
interface ColumnsAsked {
  /** The values to reckon with. */
  readonly values: ArrayValueObject;
  readonly criteria: readonly { readonly column: ArrayValueObject; readonly criterion: BaseValueObject }[];
}

/** The arguments as columns; null where a range is no column as long as the others, or a criterion is many: Univer answers those. */
function columnsOf([target, ...pairs]: readonly BaseValueObject[]): ColumnsAsked | null {
  const values = columnOf(target);
  if (!values || pairs.length === 0 || pairs.length % 2 !== 0) return null;
  const criteria = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const column = columnOf(pairs[index]);
    const criterion = singleOf(pairs[index + 1]);
    if (!column || !criterion || column.getRowCount() !== values.getRowCount()) return null;
    criteria.push({ column, criterion });
  }
  return { values, criteria };
}

function columnOf(range: BaseValueObject | undefined): ArrayValueObject | null {
  const reference = range as unknown as Reference | undefined;
  if (!reference?.isReferenceObject()) return null;
  const array = reference.toArrayValueObject();
  return array.getColumnCount() === 1 && array.getRowCount() > 0 ? array : null;
}

function singleOf(criterion: BaseValueObject | undefined): BaseValueObject | null {
  if (!criterion) return null;
  const reference = criterion as unknown as Reference;
  const value = reference.isReferenceObject() ? reference.toArrayValueObject() : criterion;
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

/** Asks Univer's SUMIFS which values meet a criterion: what it would add up only notes what it was told to pick. */
function metBy(sum: BaseFunction['calculate'], values: ArrayValueObject, criterion: BaseValueObject): boolean[] {
  const rowCount = values.getRowCount();
  const met: boolean[] = [];
  const noting = {
    getRowCount: () => rowCount,
    getColumnCount: () => 1,
    pick: (found: ArrayValueObject) => {
      for (let row = 0; row < rowCount; row++) {
        const each = found.get(row, 0);
        met.push(each?.isBoolean() === true && each.getValue() === true);
      }
      return { sum: () => criterion };
    },
  };
  sum(referenceTo(noting), referenceTo(values), criterion);
  return met;
}

function referenceTo(array: object): BaseValueObject {
  return { isReferenceObject: () => true, toArrayValueObject: () => array } as unknown as BaseValueObject;
}

/** As Univer's arrays pick by booleans. */
function pickedRows({ ArrayValueObject: arrays }: Engine, values: ArrayValueObject, rows: readonly number[]): ArrayValueObject {
  return arrays.create({
    calculateValueList: [rows.map((row) => values.get(row, 0) ?? null)],
    ...{ rowCount: 1, columnCount: rows.length, unitId: values.getUnitId(), sheetId: values.getSheetId(), row: -1, column: -1 },
  });
}
