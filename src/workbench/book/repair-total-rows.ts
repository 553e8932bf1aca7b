import type { FormulaReference, SpillRange } from './univer-innards';

const repaired = new WeakSet<FormulaReference>();

/**
 * Univer knows no total row: `Table[Column]` counted it among the data, so a sum doubled and the total row's own formula went in circles.
 * Microsoft, Using structured references: `#Data` is "just the data rows", `#All` includes "column headers, data, and totals (if any)".
 */
export function repairTotalRows(reference: FormulaReference): void {
  if (repaired.has(reference)) return;
  repaired.add(reference);
  const { setRangeData } = reference;
  reference.setRangeData = function (this: FormulaReference, range: SpillRange): void {
    const table = this._tableData;
    const isData = table?.hasTotalRow === true && range.startRow === table.range.startRow + 1 && range.endRow === table.range.endRow;
    setRangeData.call(this, isData ? { ...range, endRow: range.endRow - 1 } : range);
  };
}
