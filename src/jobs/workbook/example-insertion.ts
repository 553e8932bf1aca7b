import { functionExamples } from '../../texts/functions/function-examples';
import type { FunctionId } from '../../texts/functions/function-signatures';
import type { FormulaInsertion } from '../ports/workbook-port';

/** A function's worked example as it is written: its formula, and the cells that its answer takes. */
export function insertionOf(id: FunctionId): FormulaInsertion {
  const { formula, answer, dateColumns = [] } = functionExamples[id];
  const rows = typeof answer === 'object' ? answer : [[answer]];
  return { formula, rows: rows.length, columns: rows[0]?.length ?? 1, dateColumns };
}
