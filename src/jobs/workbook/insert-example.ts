import { refine } from '../../cells/parse/refine';
import { string } from '../../cells/parse/plain-values';
import { functionSignatures } from '../../texts/functions/function-signatures';
import type { FunctionId } from '../../texts/functions/function-signatures';
import { defineJob, requestOf } from '../define-job';
import type { RefusalReason } from '../refusal-reason';
import type { InsertExampleOutcome, InsertExampleRequest } from './small-jobs-contract';

/** Writes a function's worked example into the active cell, unless something stands where its answer would, or the sheet ends there. */
export const insertExample = defineJob({
  name: 'insertExample',
  parse: requestOf<InsertExampleRequest>()({ function: refine(string, 'a function', isFunction) }),
  run: async (asked, { workbook }): Promise<InsertExampleOutcome> => {
    const { insertionOf } = await import(/* webpackChunkName: "insert-example" */ './example-insertion');
    const answer = await workbook.insertFormula(insertionOf(asked.function));
    if (answer.kind === 'written') return { kind: 'done', report: { cell: answer.cell } };
    const reason: RefusalReason = answer.kind === 'noRoom' ? answer : { kind: 'cellsInTheWay', cell: answer.cell, value: answer.value };
    return { kind: 'refused', refusal: 'cellsInTheWay', reason };
  },
});

function isFunction(id: string): id is FunctionId {
  return Object.hasOwn(functionSignatures, id);
}
