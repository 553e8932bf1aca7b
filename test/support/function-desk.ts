import path from 'node:path';

import type { CellInput, CellScalar } from '../../src/workbench/book/cell-value';
import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import type { CallResult, FunctionCall } from '../../src/workbench/custom-functions/function-call';
import { type Desk, openDesk } from '../../src/workbench/host/desk';

/** An error value among a call's arguments, as Excel sends it. */
export const errorArgument = (code: string): unknown => ({ type: 'CustomFunctionError', code });

/** A call of a function by its id. */
export type Call = readonly [id: string, ...args: readonly unknown[]];

/** A desk at which the built functions stand in office.js's own runtime. */
export interface FunctionDesk extends Desk {
  /** Answers of calls that go to the runtime in one message; errors are their code and their sentence. */
  answers(calls: readonly Call[]): Promise<unknown[]>;
  /** Writes rows from a cell on, formulas as texts that begin with `=`, and waits for every value. */
  write(row: number, col: number, rows: readonly (readonly (CellInput | undefined)[])[]): Promise<void>;
  /** What cells show. */
  shown(row: number, col: number, rows?: number, cols?: number): CellScalar[][];
  /** What stands behind the error of a cell. */
  message(row: number, col: number): string;
  /** Goes on in a new sheet. */
  newSheet(): void;
}

/** Builds the functions if they have changed, and opens a desk with them. */
export async function openFunctionDesk(): Promise<FunctionDesk> {
  const dist = path.dirname(await freshBundle(projectRoot, () => undefined));
  const desk = await openDesk({
    functions: { namespace: 'AR', scriptFile: path.join(dist, 'functions.js'), metadataFile: path.join(dist, 'functions.json') },
  });
  let sheet = desk.book.activeSheet;
  const settle = (): Promise<void> => desk.book.calculation.settle();
  return {
    ...desk,
    answers: async (calls) => (await desk.caller.call(calls.map(messageOf))).map(answerOf),
    write: async (row, col, rows) => {
      sheet.cells.write(
        row,
        col,
        rows.map((line) => line.map((input) => (typeof input === 'string' && input.startsWith('=') ? { formula: input } : input))),
      );
      await settle();
    },
    shown: (row, col, rows = 1, cols = 1) => JSON.parse(JSON.stringify(sheet.cells.values({ row, col, rows, cols }))) as CellScalar[][],
    message: (row, col) => desk.scheduler?.messages.at(sheet.id, row, col) ?? '',
    newSheet: () => {
      sheet = desk.book.addSheet();
    },
  };
}

function messageOf([id, ...args]: Call): FunctionCall {
  const argumentsJson = JSON.stringify(args);
  return { id, argumentsJson, address: 'Sheet1!A1', holdsErrors: argumentsJson.includes('CustomFunctionError') };
}

function answerOf(result: CallResult): unknown {
  return result.kind === 'error' ? [result.error, result.message] : result.value;
}
