import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

import type { UniverLibrary } from './univer-runtime';

/** An array of values, whose sum is replaced here. */
interface SummedArray extends Pick<ArrayValueObject, 'iterator'> {
  sum: () => BaseValueObject;
}

/**
 * Up to so many cents, of each number and on the way, a double names its cents in fifteen digits, and none that is near a whole number by
 * its rounding alone is taken for one.
 */
const MOST_CENTS = 1e14;

const repaired = new WeakSet();

/**
 * Univer adds the numbers of an array one by one, each time as two decimals that are made into one: most of what a sum over a long column
 * took. Where all of them are whole cents their sum is the same in whole cents; any others are added by Univer.
 */
export function repairSums({ ArrayValueObject: arrays, NumberValueObject: numbers }: UniverLibrary['engine']): void {
  const prototype: SummedArray = arrays.prototype;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const { sum } = prototype;
  prototype.sum = function (this: SummedArray) {
    const cents = sumOfCents(this);
    return cents === null ? sum.call(this) : numbers.create(cents / 100);
  };
}

/** The sum of an array's numbers, in cents; null where one is no whole cents, an error stands there, or they are too large. */
function sumOfCents(array: SummedArray): number | null {
  let total: number | null = 0;
  array.iterator((value) => {
    if (total === null) return false;
    if (!value || value.isString() || value.isBoolean() || value.isNull()) return true;
    const cents: number | null = value.isNumber() ? wholeCents(value.getValue()) : null;
    total = cents === null || Math.abs(total + cents) > MOST_CENTS ? null : total + cents;
    return true;
  });
  return total;
}

function wholeCents(value: unknown): number | null {
  if (typeof value !== 'number') return null;
  const cents = Math.round(value * 100);
  return cents / 100 === value && Math.abs(cents) <= MOST_CENTS ? cents : null;
}
