type Visit<R> = (value: unknown, index: number) => R;

const helpers = {
  some(this: Iterable<unknown>, test: Visit<unknown>): boolean {
    let index = 0;
    for (const value of this) if (test(value, index++)) return true;
    return false;
  },
  every(this: Iterable<unknown>, test: Visit<unknown>): boolean {
    let index = 0;
    for (const value of this) if (!test(value, index++)) return false;
    return true;
  },
  find(this: Iterable<unknown>, test: Visit<unknown>): unknown {
    let index = 0;
    for (const value of this) if (test(value, index++)) return value;
    return undefined;
  },
  *map(this: Iterable<unknown>, change: Visit<unknown>): Generator {
    let index = 0;
    for (const value of this) yield change(value, index++);
  },
  *filter(this: Iterable<unknown>, test: Visit<unknown>): Generator {
    let index = 0;
    for (const value of this) if (test(value, index++)) yield value;
  },
  forEach(this: Iterable<unknown>, visit: Visit<void>): void {
    let index = 0;
    for (const value of this) visit(value, index++);
  },
  reduce(this: Iterable<unknown>, step: (sum: unknown, value: unknown, index: number) => unknown, start: unknown): unknown {
    let sum = start;
    let index = 0;
    for (const value of this) sum = step(sum, value, index++);
    return sum;
  },
  toArray(this: Iterable<unknown>): unknown[] {
    return [...this];
  },
};

/**
 * Gives the iterators of Node 20 the helpers Univer calls on them (`map.keys().some(…)`), where the platform has none.
 * `sample` is an array of the realm to equip: a test runner may have loaded Univer in another realm than this file.
 */
export function installIteratorHelpers(sample: readonly unknown[]): void {
  const arrayIterator: unknown = Object.getPrototypeOf(sample[Symbol.iterator]());
  const prototype = Object.getPrototypeOf(arrayIterator) as object;
  for (const [name, value] of Object.entries(helpers)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
