import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
  registerRibbonCommands,
  type CommandResult,
  type CommandRunner,
  type RibbonCommands,
} from '../../../src/excel/commands/ribbon-commands';
import { ribbonCommandNames } from '../../../src/excel/commands/command-names';
import type { Job, JobName } from '../../../src/jobs/all-jobs';
import { receivablesEntry } from '../../../src/taskpane/receivables-entry';
import type { DeskOptions } from '../../../src/workbench/host/desk';
import { openMonthDesk, shortLedger, type MonthDesk } from '../month-desk';

let desk: MonthDesk;
let jobs: Job[];
let told: CommandResult[];
let underWay: (string | null)[];
let commands: RibbonCommands;

async function open(
  options: DeskOptions = {},
  run: CommandRunner['run'] = (job, control) => receivablesEntry.run(job, control),
): Promise<void> {
  desk = await openMonthDesk(undefined, options);
  [jobs, told, underWay] = [[], [], []];
  desk.host.paneState = 'Background';
  commands = registerRibbonCommands({
    run: (job, control) => {
      jobs.push(job);
      return run(job, control);
    },
    preparedAt: () => '2026-01-05 09:30',
  });
}

/** Clicks a command and waits until Excel has been told that it is over. */
async function click(name: string): Promise<void> {
  const { commandsCompleted } = desk.server;
  expect(desk.server.fireCommand(name, 'button')).toBe(true);
  for (let tries = 0; desk.server.commandsCompleted === commandsCompleted && tries < 500; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(desk.server.commandsCompleted).toBe(commandsCompleted + 1);
  // The command's answer goes before its results are told.
  await new Promise((resolve) => setTimeout(resolve, 10));
}

const listen = (): (() => void) =>
  commands.onCommand({
    done: (command) => told.push(command),
    underWay: (job) => underWay.push(job),
    stepped: () => undefined,
    chosenAsOf: () => null,
    confirmedAsOf: () => ({}),
  });
const kinds = (): (readonly [JobName, string])[] => told.map(({ job, outcome }) => [job, outcome.kind]);
const sheetKinds = (sheets: readonly (string | { readonly kind: string })[]): string[] =>
  sheets.flatMap((sheet) => (typeof sheet === 'string' ? [] : [sheet.kind]));
const sheetNames = (): string[] => desk.book.sheets.map(({ name }) => name);
const standOn = (name: string): void => desk.host.user.activated(desk.sheet(name));

afterEach(() => desk.close());

describe('the ribbon’s commands', () => {
  it('are those of the manifest', async () => {
    const manifest = readFileSync(path.join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');
    const named = Array.from(manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g), ([, name]) => name);
    expect(named).toEqual(ribbonCommandNames);
    await open();
    listen();
    for (const name of named) await click(String(name));
    expect(told).toHaveLength(10);
  });

  it('build the aging of the sheet that the user is on, and leave the pane where it is', async () => {
    await open();
    listen();
    standOn('台账');
    await click('buildMonth');
    const request = { language: 'zh-CN', preparedAt: '2026-01-05 09:30', activeSheet: '台账', reports: ['aging'] };
    expect(jobs).toEqual([{ name: 'buildMonth', request }]);
    expect(kinds()).toEqual([['buildMonth', 'done']]);
    expect(sheetNames()).toEqual(['Sheet1', '台账', '我的汇总', '账龄明细 2025-01', '账龄分析 2025-01']);
    expect(desk.host.paneState).toBe('Background');
  });

  it('build the risks of the month, with the aging only where it is missing or out of date', async () => {
    await open();
    listen();
    standOn('台账');
    await click('buildRisk');
    const request = {
      language: 'zh-CN',
      preparedAt: '2026-01-05 09:30',
      activeSheet: '台账',
      reports: ['top', 'alerts'],
      renewAging: true,
    };
    expect(jobs).toEqual([{ name: 'buildMonth', request }]);
    const built = (): string[] =>
      told.flatMap(({ outcome }) => (outcome.kind === 'done' && 'sheets' in outcome.report ? sheetKinds(outcome.report.sheets) : []));
    expect(built()).toEqual(['agingDetail', 'agingAnalysis', 'topTen', 'alerts']);
    expect(desk.book.activeSheet.name).toBe('前十大欠款风险 2025-01');
    standOn('台账');
    told.length = 0;
    await click('buildRisk');
    expect(built()).toEqual(['topTen', 'alerts']);
    desk.setLedger([...shortLedger, ['丁公司', '00130', 45660, 45700, 70, 0]]);
    standOn('台账');
    told.length = 0;
    await click('buildRisk');
    expect(built()).toEqual(['agingDetail', 'agingAnalysis', 'topTen', 'alerts']);
  });

  it('build the month of the date that is chosen in the pane, and tell it how far they are', async () => {
    await open();
    const stages = new Set<string>();
    commands.onCommand({
      done: (command) => told.push(command),
      underWay: () => undefined,
      stepped: ({ stage }) => stages.add(stage),
      chosenAsOf: () => '2024-11-30',
      confirmedAsOf: () => ({}),
    });
    standOn('台账');
    await click('buildMonth');
    const request = { language: 'zh-CN', preparedAt: '2026-01-05 09:30', activeSheet: '台账', asOf: '2024-11-30', reports: ['aging'] };
    expect(jobs).toEqual([{ name: 'buildMonth', request }]);
    expect(stages).toContain('reading');
  });

  it('ask no more about a date far after the ledger that was confirmed in the pane for that ledger, and do for another one', async () => {
    await open();
    let confirmAsOfSheet = '台账';
    commands.onCommand({
      done: (command) => told.push(command),
      underWay: () => undefined,
      stepped: () => undefined,
      chosenAsOf: () => '2052-12-31',
      confirmedAsOf: () => ({ confirmAsOf: '2052-12-31', confirmAsOfSheet }),
    });
    standOn('台账');
    await click('buildMonth');
    expect(told).toMatchObject([{ job: 'buildMonth', outcome: { kind: 'done', report: { asOf: '2052-12-31' } } }]);
    confirmAsOfSheet = '别的台账';
    await click('buildMonth');
    expect(told[1]).toMatchObject({
      job: 'buildMonth',
      outcome: { kind: 'question', question: { kind: 'confirmAsOf', sheetName: '台账' } },
    });
  });

  it('bring the pane to the front with a question or a refusal', async () => {
    await open();
    listen();
    const states: string[] = [];
    desk.host.onPaneState((state) => states.push(state));
    await click('removeMonth');
    expect(kinds()).toEqual([['removeMonth', 'refused']]);
    expect(states).toEqual(['Visible']);
  });

  it('ask whether the month of the active sheet may go if it is one of ours, else the only one, else which; nothing goes unasked', async () => {
    await open();
    listen();
    await desk.built({ asOf: '2025-11-30' });
    await desk.built();
    standOn('我的汇总');
    await click('removeMonth');
    expect(told).toMatchObject([{ job: 'removeMonth', outcome: { kind: 'question', question: { kind: 'whichMonth' } } }]);
    standOn('账龄分析 2025-11');
    await click('removeMonth');
    expect(jobs.at(-1)).toEqual({
      name: 'removeMonth',
      request: { language: 'zh-CN', period: '2025-11', ledgerSheet: '台账', sheetLanguage: 'zh-CN' },
    });
    const named = (period: string) => [
      {
        job: 'removeMonth',
        outcome: {
          kind: 'question',
          question: { kind: 'confirmRemoval', period, sheetNames: [`账龄明细 ${period}`, `账龄分析 ${period}`] },
        },
      },
    ];
    expect(told.slice(1)).toMatchObject(named('2025-11'));
    expect(sheetNames()).toContain('账龄明细 2025-11');
    await desk.remove({ period: '2025-11' });
    expect(sheetNames()).toEqual(['Sheet1', '台账', '我的汇总', '账龄明细 2025-12', '账龄分析 2025-12']);
    standOn('我的汇总');
    await click('removeMonth');
    expect(told.slice(2)).toMatchObject(named('2025-12'));
    expect(sheetNames()).toContain('账龄明细 2025-12');
  });

  it('write an example into the active cell, and say what is in the way', async () => {
    await open();
    listen();
    await click('insertExampleRMBUPPER');
    expect(told).toMatchObject([
      { job: 'insertExample', request: { function: 'RMBUPPER' }, outcome: { kind: 'done', report: { cell: '我的汇总!B2' } } },
    ]);
    expect(desk.notes.cells.formula(1, 1)).toMatch(/^=AR\.RMBUPPER\(/);
    await click('insertExampleRMBUPPER');
    expect(told.at(-1)?.outcome).toMatchObject({ kind: 'refused', refusal: 'cellsInTheWay' });
  });

  it('speak Excel’s language, or the one that the workbook remembers', async () => {
    await open({ locale: 'en-US' });
    await click('removeMonth');
    await desk.workbook().remember({ language: 'zh-CN', ledgers: [] });
    await click('removeMonth');
    expect(jobs.map(({ request }) => request.language)).toEqual(['en-US', 'zh-CN']);
  });

  it('keep the last result for a pane that comes later, and tell it once', async () => {
    await open();
    await click('removeMonth');
    await click('insertExampleDSO');
    const stop = listen();
    expect(kinds()).toEqual([['insertExample', 'done']]);
    stop();
    listen();
    expect(told).toHaveLength(1);
  });

  it('tell which is under way, also a pane that comes meanwhile', async () => {
    let begin = (_end: () => void): void => undefined;
    const begun = new Promise<() => void>((resolve) => (begin = resolve));
    await open({}, (job) => new Promise<void>(begin).then(() => receivablesEntry.run(job)));
    desk.server.fireCommand('buildMonth', 'button');
    const end = await begun;
    listen();
    expect(underWay).toEqual(['buildMonth']);
    end();
    for (let tries = 0; told.length === 0 && tries < 500; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect([underWay, kinds()]).toEqual([['buildMonth', null], [['buildMonth', 'done']]]);
  });

  it('are over, and told as a refusal, after a fault of the program as well', async () => {
    await open({}, () => Promise.reject(new TypeError('x is not a function')));
    listen();
    await click('buildMonth');
    expect(told).toMatchObject([
      {
        job: 'buildMonth',
        outcome: {
          kind: 'refused',
          refusal: 'workbook',
          reason: { kind: 'failed', code: 'TypeError', message: 'x is not a function' },
        },
      },
    ]);
    expect(desk.host.paneState).toBe('Visible');
  });

  it('run even where Excel would not say where the user is', async () => {
    await open();
    listen();
    desk.host.faults.reset();
    desk.host.faults.failBatch(1, { kind: 'refused', transportError: 5001 });
    await click('insertExampleDSO');
    expect(kinds()).toEqual([['insertExample', 'done']]);
  });

  it('are over, told and seen with the next one where Excel won’t bring the pane to the front', async () => {
    await open();
    listen();
    const show = jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('The pane is in use.'));
    await click('removeMonth');
    expect([kinds(), underWay, desk.host.paneState]).toEqual([[['removeMonth', 'refused']], ['removeMonth', null], 'Background']);
    await click('insertExampleDSO');
    expect([kinds().at(-1), desk.host.paneState]).toEqual([['insertExample', 'done'], 'Visible']);
    desk.host.paneState = 'Background';
    standOn('Sheet1');
    await click('insertExampleRMBUPPER');
    expect([kinds().at(-1), show.mock.calls.length, desk.host.paneState]).toEqual([['insertExample', 'done'], 2, 'Background']);
    show.mockRestore();
  });

  it('run, and are told, even where office.js never comes to know its Excel', async () => {
    await open();
    listen();
    const ready = jest.spyOn(Office, 'onReady').mockRejectedValueOnce(new Error('Office.js has not fully loaded.'));
    await click('removeMonth');
    expect(jobs).toEqual([{ name: 'removeMonth', request: { language: 'zh-CN' } }]);
    expect([kinds(), underWay, desk.host.paneState]).toEqual([[['removeMonth', 'refused']], ['removeMonth', null], 'Visible']);
    ready.mockRestore();
  });
});
