import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import * as engine from '@univerjs/engine-formula';

import { type AskCriterion, ColumnCriteria, rowsMeetingAll } from '../../../src/workbench/book/column-criteria';

/** Stands for Univer: a value meets a criterion that it equals. */
function asking(): { readonly ask: AskCriterion; readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const ask = (column: ArrayValueObject, criterion: BaseValueObject): boolean[] => {
    const values = Array.from({ length: column.getRowCount() }, (_, row) => column.get(row, 0)?.getValue());
    asked.push([criterion.getValue(), ...values]);
    return values.map((value) => value === criterion.getValue());
  };
  return { ask, asked };
}

const text = (value: string): BaseValueObject => engine.StringValueObject.create(value);

describe('criteria of a column', () => {
  it('asks about each different value once, and once for a criterion', () => {
    const { ask, asked } = asking();
    const column = new ColumnCriteria(engine, engine.ArrayValueObject.createByArray([['x'], ['y'], ['x'], ['y'], ['x']]), ask);
    expect([column.meets(text('x')).rows(), column.meets(text('y')).rows(), column.meets(text('x')).count]).toEqual([[0, 2, 4], [1, 3], 3]);
    expect(asked).toEqual([
      ['x', 'x', 'y'],
      ['y', 'x', 'y'],
    ]);
  });

  it('keeps a text and a number that look alike apart, and blanks from empty texts', () => {
    const { ask, asked } = asking();
    const values = [engine.NumberValueObject.create(1), text('1'), engine.NullValueObject.create(), text('')];
    const list = { calculateValueList: values.map((value) => [value]), rowCount: 4, columnCount: 1 };
    const at = { unitId: '', sheetId: '', row: -1, column: -1 };
    new ColumnCriteria(engine, engine.ArrayValueObject.create({ ...list, ...at }), ask).meets(text('1'));
    expect(asked).toEqual([['1', 1, '1', 0, '']]);
  });

  it('finds the rows that meet all criteria, from top to bottom', () => {
    const met = (rows: readonly number[]) => ({ count: rows.length, rows: () => rows, has: (row: number) => rows.includes(row) });
    expect(rowsMeetingAll([met([0, 1, 2, 5, 7]), met([1, 5, 6]), met([0, 1, 4, 5])])).toEqual([1, 5]);
  });
});
