import type { ValueIndex } from './univer-innards';

const repaired = new WeakSet<ValueIndex>();

/**
 * Every formula result was searched for in its column's whole value index: quadratic, 13 s more for 20,000 formulas.
 * A row whose column is not indexed yet needs no update: the index is built from the cells when a lookup first asks.
 */
export function repairValueIndex(index: ValueIndex): void {
  if (repaired.has(index)) return;
  repaired.add(index);
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced) => {
    if (isForced && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForced);
  };
}
