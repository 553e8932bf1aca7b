import type { JobPorts } from '../ports/job-ports';
import type { FormulaInsertion } from '../ports/workbook-port';
import { functionExamples } from '../../texts/functions/function-examples';
import { faultOf } from '../job-fault';
import { badRequest, languageOf } from '../read-request';
import { firstBadField, isOneOf, type FieldRules } from '../request-fields';
import type { InsertExampleOutcome, InsertExampleRequest } from './small-jobs-contract';
import { textsIn } from '../texts-in';

/** Writes a function's worked example into the active cell, unless something stands where its answer would, or the sheet ends there. */
export async function insertExample(request: InsertExampleRequest, { workbook: port }: JobPorts): Promise<InsertExampleOutcome> {
  const texts = textsIn[languageOf(request)].jobs;
  const bad = firstBadField(request, rules);
  if (bad) return badRequest(bad, texts);
  try {
    const answer = await port.insertFormula(insertionOf(request));
    if (answer.kind === 'written') return { kind: 'done', report: { cell: answer.cell } };
    const sentence = answer.kind === 'noRoom' ? texts.noRoom(answer.cell) : texts.cellsInTheWay(answer.cell, answer.value);
    return { kind: 'refused', refusal: 'cellsInTheWay', sentence };
  } catch (error) {
    return faultOf(error, texts);
  }
}

const rules: FieldRules<InsertExampleRequest> = [
  ['language', isOneOf('zh-CN', 'en-US')],
  ['function', isOneOf(...Object.keys(functionExamples))],
];

function insertionOf({ function: id }: InsertExampleRequest): FormulaInsertion {
  const { formula, answer, dateColumns = [] } = functionExamples[id];
  const rows = typeof answer === 'object' ? answer : [[answer]];
  return { formula, rows: rows.length, columns: rows[0]?.length ?? 1, dateColumns };
}
