import type { SourceSheet } from '../cells/source-workbook';

/** Finds something out about a sheet, unless it is known by this key. */
export type KnownOfSheet<Value> = (sheet: SourceSheet, key: string, find: () => Value) => Value;

/**
 * What was found out about sheets, as long as they are there: sheets never change once they are read, and each kind of table asks the same
 * of them.
 */
export function knownOfSheet<Value>(): KnownOfSheet<Value> {
  const known = new WeakMap<SourceSheet, Map<string, Value>>();
  return (sheet, key, find) => {
    let ofSheet = known.get(sheet);
    if (ofSheet === undefined) known.set(sheet, (ofSheet = new Map<string, Value>()));
    let value = ofSheet.get(key);
    if (value === undefined) ofSheet.set(key, (value = find()));
    return value;
  };
}
