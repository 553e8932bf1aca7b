import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Book } from '../book/book';
import type { BookContent } from '../book/book-content';
import { lastContent } from '../book/collect-content';
import { startHeadlessUniver } from '../book/start-headless-univer';
import type { OpenedWorkbook } from '../files/workbook-file';
import { XlsxFile } from '../files/xlsx-file';
import type { Desk, DeskFunctions } from '../host/desk';
import { openDesk } from '../host/desk';
import type { ProgressStep } from '../words/workbench-words';
import { readCaseOutcome, type CasePackReport } from './case-outcome';
import type { EvidenceFile } from './evidence-files';
import { readEvidenceOutcome, type EvidenceReport } from './evidence-outcome';
import { readMonthOutcome, type MonthOutcome, type MonthQuestion, type MonthReport } from './month-outcome';
import { readLettersOutcome, type LettersReport } from './letters-outcome';
import type { BuildMonthWorkbook, LettersTask, MonthRequest, MonthTask, MonthWorkbook, SettledRun } from './month-workbook';
import { ReportRefused } from './report-fault';
import { readSummaryOutcome } from './summary-outcome';
import { mostRowsBeside } from './most-rows';
import { nodePacker } from './node-packer';
import { openLedgerFile } from './open-ledger-file';
import { readSettledRun } from './settled-run';

const entry = 'Receivables';
const longestStartInMilliseconds = 10_000;
/** The namespace of the add-in's functions: `=AR.PENALTY(…)`. */
const functionNamespace = 'AR';

/** Where the add-in says it is, as steps of the command. */
const stepOfStage: Readonly<Record<string, ProgressStep>> = {
  reading: 'collecting',
  reckoning: 'reckoning',
  writing: 'writing',
  checking: 'writing',
  composing: 'composing',
};

/** Builds the month as Excel would: opens the file in the stand-in, lets office.js start before it, and runs the add-in's bundle. */
export const buildMonthInStandIn: BuildMonthWorkbook = async (task, onStep) => {
  const { content, ...came } = await inStandIn(task, onStep);
  // Nobody holds the book any more, but for its cells: a large ledger is not to stand in memory twice while it is written.
  const workbook = content && (await new XlsxFile({ functionNamespaces: [functionNamespace], packer: nodePacker }).write(content));
  return { ...came, workbook };
};

/** What came of the month, with the content of the workbook where it was built. */
type InStandIn = Omit<MonthWorkbook, 'workbook'> & { readonly content: BookContent | null };

async function inStandIn(task: MonthTask, onStep: (step: ProgressStep) => void): Promise<InStandIn> {
  onStep('reading');
  const { book, notCarried, mostRows } = await openBook(task, onStep);
  try {
    return { ...(await atDesk(book, { ...task, request: { ...task.request, mostRows } }, onStep)), notCarried };
  } finally {
    book.dispose();
  }
}

/** What the add-in makes of a workbook that is open. */
async function atDesk(book: Book, task: MonthTask, onStep: (step: ProgressStep) => void): Promise<Omit<InStandIn, 'notCarried'>> {
  const desk = await openDesk({
    book,
    locale: task.request.language,
    functions: functionsBeside(task.bundleFile),
    scriptFolder: path.dirname(task.bundleFile),
    ...(task.compile && { compile: task.compile }),
    // Once, when everything is written: a slow machine would calculate in between, and again at the end.
    calculationDelay: Infinity,
  });
  try {
    desk.runScript(task.bundleFile);
    await entryOf(desk);
    onStep('collecting');
    let outcome = await buildMonth(desk, task, onStep);
    const settling = outcome.kind === 'question' ? await settleAsTold(desk, task, outcome.question) : null;
    if (settling !== null) outcome = 'became' in settling ? await buildMonth(desk, task, onStep) : settling;
    if (outcome.kind !== 'done') return { outcome, content: null, savedFiles: [] };
    const settled = settling !== null && 'became' in settling ? { settled: settling } : {};
    // Before letters are entered: their rows would make its sheet one of yesterday.
    const pages = task.summary === true ? pagesOf(task.request) : [];
    const summary = pages.includes('saveSummary') ? await savePage('saveSummary', desk, task.request, outcome.report) : undefined;
    const paper = pages.includes('saveCommitteePaper')
      ? await savePage('saveCommitteePaper', desk, task.request, outcome.report)
      : undefined;
    const pack = task.case === undefined ? undefined : await packCase(desk, task, task.case, outcome.report);
    const evidence = task.evidence && (await checkEvidence(desk, task.request, task.evidence, outcome.report));
    const letters = task.letters && (await writeLetters(desk, task.request, task.letters, outcome.report, onStep));
    onStep('calculating');
    await book.calculation.settle();
    onStep('saving');
    const savedFiles = await desk.savedFiles();
    return {
      outcome,
      ...(letters && { letters }),
      ...(summary && { summary }),
      ...(paper && { meetingPaper: paper }),
      ...(pack && { pack }),
      ...(evidence && { evidence }),
      ...settled,
      content: lastContent(book),
      savedFiles,
    };
  } finally {
    await desk.close();
  }
}

/** The file as a workbook of the stand-in; its content as it was read is in nobody's hands after that. */
async function openBook(
  task: MonthTask,
  onStep: (step: ProgressStep) => void,
): Promise<{ readonly book: Book; readonly notCarried: OpenedWorkbook['notCarried']; readonly mostRows: number }> {
  const { content, notCarried } = await openLedgerFile(task);
  const mostRows = mostRowsBeside(content);
  onStep('opening');
  return { book: new Book(startHeadlessUniver(), { name: path.basename(task.file), content }), notCarried, mostRows };
}

async function buildMonth(desk: Desk, task: MonthTask, onStep: (step: ProgressStep) => void): Promise<MonthOutcome> {
  const { request, policySheet = false } = task;
  // Before the month, whose sheet is to be in front; what it would be refused for is told by the month.
  if (policySheet) await desk.call(entry, 'run', { name: 'makePolicySheet', request: { language: request.language } });
  const came: unknown = await desk.call(
    entry,
    'run',
    { name: 'buildMonth', request: confirmed(request) },
    {
      onProgress: ({ stage }: { readonly stage: string }) => onStep(stepOfStage[stage] ?? 'reckoning'),
    },
  );
  return readMonthOutcome(await desk.call(entry, 'say', came, request.language));
}

/**
 * Brings a run that was cut short to the end that the command line names; null where that is none of its ways, so that the question stands.
 * What the add-in asks or refuses instead is what came of the month.
 */
async function settleAsTold(
  desk: Desk,
  { request, unfinished }: MonthTask,
  question: MonthQuestion,
): Promise<SettledRun | MonthOutcome | null> {
  if (question.kind !== 'unfinishedRun' || (unfinished !== 'leave' && unfinished !== question.run.way)) return null;
  const { language } = request;
  const came: unknown = await desk.call(entry, 'run', {
    name: 'settleRun',
    request: { language, run: question.run.id, choice: unfinished },
  });
  return readSettledRun(came) ?? readMonthOutcome(await desk.call(entry, 'say', came, language));
}

/** The jobs that save a page: of the monthly analysis, and of the meeting of the committee. */
type PageJob = 'saveSummary' | 'saveCommitteePaper';

/** Of the reports that are asked for those that have a page; the analysis is one of the reports by default. */
function pagesOf({ reports = ['analysis'] }: MonthRequest): PageJob[] {
  return [
    ...(reports.includes('analysis') ? ['saveSummary' as const] : []),
    ...(reports.includes('committee') ? ['saveCommitteePaper' as const] : []),
  ];
}

/** Has the add-in save on one page what a sheet says; answers the file's name. */
async function savePage(name: PageJob, desk: Desk, request: MonthRequest, { asOf, ledgerSheet }: MonthReport): Promise<string> {
  const { language, sheetName = ledgerSheet, preparedAt } = request;
  const asked = { ...readAs(request), language, sheetName, preparedAt, asOf, confirmAsOf: asOf };
  const came: unknown = await desk.call(entry, 'run', { name, request: asked });
  const outcome = readSummaryOutcome(await desk.call(entry, 'saySummary', came, language));
  if (outcome.kind !== 'done') throw new ReportRefused({ kind: 'refused', sentence: outcome.sentence });
  return outcome.report.file;
}

/** Has the add-in save the pack of a case as of the same date. */
async function packCase(
  desk: Desk,
  { request, archive = false }: MonthTask,
  wanted: string,
  { asOf, ledgerSheet }: MonthReport,
): Promise<CasePackReport> {
  const { language, sheetName = ledgerSheet } = request;
  const asked = { ...readAs(request), language, sheetName, asOf, confirmAsOf: asOf, case: wanted, archive };
  const came: unknown = await desk.call(entry, 'run', { name: 'packCase', request: asked });
  const outcome = readCaseOutcome(await desk.call(entry, 'sayCase', came, language));
  if (outcome.kind !== 'done') throw new ReportRefused({ kind: 'refused', sentence: outcome.sentence });
  return outcome.report;
}

/** Has the add-in compare files with those that are registered. */
async function checkEvidence(
  desk: Desk,
  request: MonthRequest,
  files: readonly EvidenceFile[],
  { asOf, ledgerSheet }: MonthReport,
): Promise<EvidenceReport> {
  const { language, sheetName = ledgerSheet } = request;
  const asked = { ...readAs(request), language, sheetName, asOf, confirmAsOf: asOf, files };
  const came: unknown = await desk.call(entry, 'run', { name: 'checkEvidence', request: asked });
  const outcome = readEvidenceOutcome(await desk.call(entry, 'sayCase', came, language));
  if (outcome.kind !== 'done') throw new ReportRefused({ kind: 'refused', sentence: outcome.sentence });
  return outcome.report;
}

/** How the ledger was told to be read. */
function readAs({
  dateOrder,
  decimalMark,
  monthDay,
  typesNamed,
  sumsNamed,
  creditDays,
  netUnallocated,
  columnsNamed,
}: MonthRequest): object {
  return { dateOrder, decimalMark, monthDay, typesNamed, sumsNamed, creditDays, netUnallocated, columnsNamed };
}

/** Has the add-in write letters from the same ledger, as of the same date; what they lack is marked in them, for nobody can be asked. */
async function writeLetters(
  desk: Desk,
  request: MonthRequest,
  { wanted, letterDate, letterLanguage }: LettersTask,
  { asOf, ledgerSheet }: MonthReport,
  onStep: (step: ProgressStep) => void,
): Promise<LettersReport> {
  const { language, sheetName = ledgerSheet } = request;
  const came: unknown = await desk.call(
    entry,
    'run',
    {
      name: 'writeLetters',
      request: {
        ...readAs(request),
        ...{ language, sheetName },
        ...{ asOf, confirmAsOf: asOf, letters: wanted, outputs: ['combined', 'separate'], missing: 'mark' },
        ...(letterDate === null ? {} : { letterDate }),
        ...(letterLanguage === null ? {} : { letterLanguage }),
      },
    },
    { onProgress: () => onStep('composing') },
  );
  const outcome = readLettersOutcome(await desk.call(entry, 'sayLetters', came, language));
  if (outcome.kind !== 'done') throw new ReportRefused({ kind: 'refused', sentence: outcome.sentence });
  return outcome.report;
}

/** Who names a date on the command line means it; the notices tell if it lies far after the ledger. */
function confirmed(request: MonthRequest): MonthRequest & { readonly confirmAsOf?: string } {
  return request.asOf === undefined ? request : { ...request, confirmAsOf: request.asOf };
}

/** The custom functions that were built with the bundle, so that formulas of the ledger that call them have their values. */
function functionsBeside(bundleFile: string): DeskFunctions {
  const folder = path.dirname(bundleFile);
  return { namespace: functionNamespace, scriptFile: path.join(folder, 'functions.js'), metadataFile: path.join(folder, 'functions.json') };
}

/** The bundle offers its entry once office.js has told it that it is in Excel. */
async function entryOf(desk: Desk): Promise<void> {
  const deadline = performance.now() + longestStartInMilliseconds;
  while (desk.window[entry] === undefined) {
    if (performance.now() > deadline) throw new Error(`The add-in did not start within ${longestStartInMilliseconds / 1000} seconds.`);
    await wait(5);
  }
}
