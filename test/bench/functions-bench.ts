import { setTimeout as pause } from 'node:timers/promises';

import type { TextColumn } from '../../src/workbench/cli/text-table';
import { textTable } from '../../src/workbench/cli/text-table';
import { withQuietConsole } from '../../src/workbench/cli/quiet-console';
import { type Call, type FunctionDesk, openFunctionDesk } from '../support/function-desk';

const columnRows = 100_000;
const singleCalls = 20_000;
const rounds = 5;
/** office.js lets half a second pass between two batches of results; none should begin within it. */
const restInMilliseconds = 1200;
const asOf = 46022;

type Association = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** What a function takes for one row; the same cells make the whole columns. */
const functionsMeasured: readonly {
  readonly id: string;
  readonly row: (index: number) => readonly unknown[];
  readonly settings: readonly unknown[];
}[] = [
  { id: 'AGINGCLASS', row: (index) => [dueDay(index)], settings: [asOf, null, null] },
  { id: 'PENALTY', row: (index) => [cents(index) / 100, dueDay(index)], settings: [asOf, null, null, null] },
  { id: 'DUEDATE', row: (index) => [dueDay(index), terms[index % terms.length]], settings: [null, null] },
];
const terms = ['月结30天', '货物签收后三个工作日内', 'NET 60', '次月10日', '票到60天'];

/**
 * Prints what custom functions take of the processor in office.js's own runtime: one call over a column, and many calls over a cell each.
 */
export async function benchFunctions(): Promise<void> {
  const desk = await withQuietConsole(openFunctionDesk);
  const page = desk.window['CustomFunctions'] as {
    associate(id: string, body: () => unknown): void;
    readonly _association: { readonly mappings: Association };
  };
  page.associate('EMPTY', () => 0);
  const rows: string[][] = [];
  for (const { id, row, settings } of functionsMeasured) {
    const columns = columnsOf(row);
    const inPage = desk.window.eval('JSON.parse') as (json: string) => readonly unknown[];
    const given = inPage(JSON.stringify([...columns, ...settings]));
    const alone = await median(() => page._association.mappings[id]?.(...given));
    const call: Call = [id, ...columns, ...settings];
    const through = await median(() => desk.answers([call]), restInMilliseconds);
    rows.push([id, ms(alone), ms(through), `${((alone * 1e6) / columnRows).toFixed(0)} ns`]);
  }
  console.log(`\nOne call over ${columnRows.toLocaleString('en')} rows (ms of processor, median of ${rounds})\n`);
  console.log(textTable([left('function'), right('the function'), right('with office.js'), right('a row')], rows));
  console.log(
    `\n${singleCalls.toLocaleString('en')} calls over a cell each, in one message (ms of processor, median of ${rounds}, turn and turn about)\n`,
  );
  console.log(textTable([left('function'), right('with office.js'), right('empty function'), right('ratio')], await singles(desk)));
  await desk.close();
}

async function singles(desk: FunctionDesk): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { id, row, settings } of functionsMeasured) {
    const given = Array.from({ length: singleCalls }, (_, index) => [...row(index), ...settings]);
    const ours: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await milliseconds(() => desk.answers(given.map((args): Call => [id, ...args]))));
      await pause(restInMilliseconds);
      empty.push(await milliseconds(() => desk.answers(given.map((args): Call => ['EMPTY', ...args]))));
      await pause(restInMilliseconds);
    }
    rows.push([id, ms(middle(ours)), ms(middle(empty)), `${(middle(ours) / middle(empty)).toFixed(2)} ×`]);
  }
  return rows;
}

/** The rows' cells as columns, one for each argument. */
function columnsOf(row: (index: number) => readonly unknown[]): unknown[][][] {
  return row(0).map((_cell, place) => Array.from({ length: columnRows }, (__, index) => [row(index)[place]]));
}

function dueDay(index: number): number {
  return asOf + 90 - ((index * 7919) % 600);
}

function cents(index: number): number {
  return 100_000 + ((index * 104_729) % 50_000_000);
}

async function median(work: () => unknown, rest = 0): Promise<number> {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await milliseconds(work));
    if (rest > 0) await pause(rest);
  }
  return middle(measured);
}

/** Of the processor: what the machine does beside does not count, nor the time that office.js lets pass. */
async function milliseconds(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

function ms(value: number): string {
  return value.toFixed(0);
}

function left(heading: string): TextColumn {
  return { heading, align: 'left' };
}

function right(heading: string): TextColumn {
  return { heading, align: 'right' };
}
