import * as engine from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import fc from 'fast-check';

import { repairSums } from '../../../src/workbench/book/repair-sums';

const arrays: { sum: () => BaseValueObject } = engine.ArrayValueObject.prototype;
const univers = arrays.sum;
repairSums(engine);

type Plain = number | string | boolean | null;

function arrayOf(values: readonly (BaseValueObject | null)[]): ArrayValueObject {
  return engine.ArrayValueObject.create({
    calculateValueList: values.map((value) => [value]),
    ...{ rowCount: values.length, columnCount: 1, unitId: '', sheetId: '', row: -1, column: -1 },
  });
}

function valueOf(plain: Plain): BaseValueObject | null {
  if (plain === null) return engine.NullValueObject.create();
  if (typeof plain === 'number') return engine.NumberValueObject.create(plain);
  if (typeof plain === 'boolean') return engine.BooleanValueObject.create(plain);
  return plain === '#N/A' ? engine.ErrorValueObject.create(engine.ErrorType.NA) : engine.StringValueObject.create(plain);
}

function answers(values: readonly (BaseValueObject | null)[]): readonly [unknown, unknown] {
  const said = (sum: BaseValueObject) => [sum.isError(), sum.isNumber(), sum.getValue(), sum.getPattern()];
  return [said(arrayOf(values).sum()), said(univers.call(arrayOf(values)))];
}

const cents = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((each) => each / 100);
const anyNumber = fc.oneof(
  { weight: 8, arbitrary: cents },
  fc.constantFrom(
    0,
    -0,
    0.1,
    0.2,
    0.3,
    0.001,
    1 / 3,
    1e-9,
    1e12,
    1e12 + 0.01,
    -1e12,
    1e15,
    9007199254740991,
    123456789012.345,
    1e300,
    5e-324,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('the repair of sums', () => {
  it('answers as Univer does for money, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 60 }), (values) => {
        const [own, theirs] = answers(values.map(valueOf));
        expect(own).toEqual(theirs);
      }),
      { numRuns: 400 },
    );
  });

  it('answers as Univer does at the largest sums that it makes of cents, and beyond', () => {
    const large = fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map((each) => each / 100);
    fc.assert(
      fc.property(fc.array(large, { maxLength: 12 }), (values) => {
        const [own, theirs] = answers(values.map(valueOf));
        expect(own).toEqual(theirs);
      }),
      { numRuns: 400 },
    );
  });

  it('answers as Univer does whatever stands in the array', () => {
    const plain = fc.oneof({ weight: 5, arbitrary: anyNumber }, fc.constantFrom<Plain>('甲', '12', '', true, false, null, '#N/A'));
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 20 }), (values) => {
        const [own, theirs] = answers(values.map(valueOf));
        expect(own).toEqual(theirs);
      }),
      { numRuns: 600 },
    );
  });

  it('makes no decimal of a column of money', () => {
    const values = Array.from({ length: 1000 }, (_, index) => engine.NumberValueObject.create(index / 100));
    const plus = jest.spyOn(engine.NumberValueObject.prototype, 'plus');
    expect(arrayOf(values).sum().getValue()).toBe(4995);
    expect(plus).not.toHaveBeenCalled();
    plus.mockRestore();
  });

  it('leaves what is no whole cents to Univer', () => {
    const plus = jest.spyOn(engine.NumberValueObject.prototype, 'plus');
    expect(arrayOf([0.001, 0.002].map(valueOf)).sum().getValue()).toBe(0.003);
    expect(plus).toHaveBeenCalledTimes(2);
    plus.mockRestore();
  });
});
