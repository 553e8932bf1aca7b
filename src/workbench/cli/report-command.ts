import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Language, WorkbenchWords } from '../words/workbench-words';
import { wordsOf } from '../words/words-of';
import type { CommandIo } from './command-io';
import { evidenceFiles } from './evidence-files';
import { errorCode, errorDetail } from './error-code';
import { faultSentence } from './fault-sentence';
import { freshBundle, projectRoot } from './fresh-bundle';
import { centsOf, groupedYuan } from './exact-amount';
import { lettersLacking } from './letters-lacking';
import type { LettersReport } from './letters-outcome';
import type { MonthOutcome, MonthReport } from './month-outcome';
import type { BuildMonthWorkbook, MonthRequest } from './month-workbook';
import { ledgerNameOf, outputFile, tryOutputFolder, writeOutputs, type WrittenFile } from './output-file';
import { placesOf } from './saved-files';
import { withQuietConsole } from './quiet-console';
import type { ReportArguments } from './report-arguments';
import { parseReportArguments } from './report-arguments';
import { ReportRefused } from './report-fault';
import { failureJson, reportJson } from './report-json';
import { reportSummary } from './report-summary';

const sampleLedger = path.join(projectRoot, 'assets', 'sample-ledger.xlsx');
const defaultOutputDirectory = 'out';

/**
 * `npm run report`: a ledger in, its monthly workbook out. Answers the exit code: 0 done, 2 something the user can put right, 1 a crash.
 */
export async function reportCommand(argv: readonly string[], io: CommandIo, buildMonthWorkbook: BuildMonthWorkbook): Promise<0 | 1 | 2> {
  const parsed = parseReportArguments(argv);
  const language = parsed.kind === 'report' ? parsed.arguments.language : parsed.language;
  const json = parsed.kind === 'report' ? parsed.arguments.json : parsed.kind === 'fault' && parsed.json;
  const words = wordsOf(language);
  try {
    if (parsed.kind === 'fault') throw new ReportRefused(parsed.fault);
    if (parsed.kind === 'help') io.print(words.usage);
    else
      await (io.debug
        ? report(parsed.arguments, words, io, buildMonthWorkbook)
        : withQuietConsole(() => report(parsed.arguments, words, io, buildMonthWorkbook)));
    return 0;
  } catch (error) {
    io.showProgress('');
    return sayFailure(error, io, { language, json });
  }
}

/** How a failure is to be said. */
export interface FailureManner {
  readonly language: Language;
  readonly json: boolean;
}

/**
 * Says why there is no report, in one sentence on standard error, and with `--json` as one object on standard output too. Answers the exit
 * code: 2 for what the user can put right, 1 for an error that nobody foresaw.
 */
export function sayFailure(error: unknown, io: CommandIo, { language, json }: FailureManner): 1 | 2 {
  const words = wordsOf(language);
  const isRefusal = error instanceof ReportRefused;
  const kind = isRefusal ? error.fault.kind : 'crash';
  const sentence = isRefusal ? faultSentence(error.fault, words.faults) : words.crash(firstLineOf(error));
  if (json) io.print(`${JSON.stringify(failureJson(kind, sentence), null, 2)}\n`);
  io.complain(`${sentence}\n`);
  if (isRefusal) return 2;
  if (io.debug && error instanceof Error) io.complain(`${error.stack ?? ''}\n`);
  return 1;
}

function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : errorDetail(error)).split('\n')[0] ?? '';
}

async function report(
  options: ReportArguments,
  words: WorkbenchWords,
  io: CommandIo,
  buildMonthWorkbook: BuildMonthWorkbook,
): Promise<void> {
  const ledgerFile = options.ledgerFile === null ? sampleLedger : path.resolve(io.directory, options.ledgerFile);
  const bytes = await readLedgerFile(ledgerFile);
  const given = options.evidence.map((one) => path.resolve(io.directory, one));
  const evidenceGiven = given.length === 0 ? null : await evidenceFiles(given);
  const directory = path.resolve(io.directory, options.outputDirectory ?? defaultOutputDirectory);
  await tryOutputFolder(directory);
  const bundleFile = await freshBundle(projectRoot, () => io.showProgress(words.progress('building')));
  const { outcome, letters, summary, meetingPaper, pack, evidence, settled, workbook, notCarried, savedFiles } = await buildMonthWorkbook(
    {
      file: ledgerFile,
      bytes,
      bundleFile,
      request: requestOf(options, io.now()),
      policySheet: options.policySheet,
      ...(options.summary && { summary: true }),
      ...(options.letters === null
        ? {}
        : { letters: { wanted: options.letters, letterDate: options.letterDate, letterLanguage: options.letterLanguage } }),
      ...(options.case === null ? {} : { case: options.case, archive: options.archive }),
      ...(evidenceGiven === null ? {} : { evidence: evidenceGiven }),
      ...(options.unfinished === null ? {} : { unfinished: options.unfinished }),
    },
    (step) => io.showProgress(words.progress(step)),
  );
  const month = reportOf(outcome);
  if (workbook === null) throw new Error('The month was built but no workbook was saved.');
  const file = outputFile(directory, ledgerFile, month.period, words);
  const places = placesOf(path.dirname(file), savedFiles, [ledgerFile, file]);
  const written = await writeOutputs([...places, { path: file, bytes: workbook }]);
  const saved = written.slice(0, -1);
  const placed = letters === undefined ? null : inTheirFiles(letters, saved);
  const pages = {
    summary: summary === undefined ? null : pathOf(saved, summary),
    meetingPaper: meetingPaper === undefined ? null : pathOf(saved, meetingPaper),
  };
  const placedPack = pack === undefined ? null : { ...pack, file: pathOf(saved, pack.file) };
  const lacking = letters === undefined ? null : lettersLacking(letters);
  const warnings = [
    ...(settled === undefined ? [] : [words.notices.settled(settled)]),
    ...(lacking === null ? [] : [words.notices.lettersMarked(lacking)]),
    ...(letters === undefined ? [] : notShownSentWarning(letters, words)),
    ...(letters === undefined || letters.inChinese.length === 0
      ? []
      : [words.notices.lettersInChinese([...new Set(letters.inChinese.map(({ customer }) => customer))])]),
  ];
  const notices = [
    ...month.notices,
    ...notCarried.map((part) => words.notices.notCarried(part)),
    ...(written.at(-1)?.replaced === true ? [words.notices.replaced(file)] : []),
    ...(letters === undefined ? [] : notClaimedNotice(letters, words)),
    ...(placedPack === null ? [] : [words.notices.packed(placedPack)]),
    ...(evidence === undefined ? [] : [words.notices.evidence(evidence)]),
    ...saved.map((written) => words.notices.saved(written)),
  ];
  io.showProgress('');
  if (options.json)
    io.print(
      `${JSON.stringify(reportJson(month, file, [...warnings, ...notices], placed, pages, placedPack, evidence ?? null), null, 2)}\n`,
    );
  else io.print(reportSummary(month, ledgerNameOf(ledgerFile), file, { warnings, notices }, words, placed));
}

/** Says that letters claim less penalty than the sheets show, and how much less in all. */
function notClaimedNotice({ letters }: LettersReport, words: WorkbenchWords): string[] {
  const meant = letters.filter(({ notClaimed }) => notClaimed.length > 0);
  const amounts = meant.flatMap(({ notClaimed }) => notClaimed.map(({ amount }) => centsOf(amount)));
  return meant.length === 0
    ? []
    : [words.notices.penaltyNotClaimed(meant.length, groupedYuan(amounts.reduce((sum, cents) => sum + cents, 0n)))];
}

/** Says that letters refer to none before them where the log does not show that one went out (R21a). */
function notShownSentWarning({ letters }: LettersReport, words: WorkbenchWords): string[] {
  const meant = letters.filter(({ notShownSent }) => notShownSent.length > 0);
  return meant.length === 0 ? [] : [words.notices.notShownSent(meant.map(({ customer, notShownSent: before }) => ({ customer, before })))];
}

/** Letters with the paths of their own documents. */
function inTheirFiles(letters: LettersReport, saved: readonly WrittenFile[]): LettersReport {
  return { ...letters, letters: letters.letters.map((letter) => ({ ...letter, file: pathOf(saved, letter.file) })) };
}

function pathOf(saved: readonly WrittenFile[], name: string): string {
  return saved.find((written) => path.basename(written.path) === name)?.path ?? name;
}

async function readLedgerFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // A pipe or a device might never end.
    if (!found.isFile() && !found.isDirectory()) throw new ReportRefused({ kind: 'notAFile', file });
    return await readFile(file);
  } catch (error) {
    if (error instanceof ReportRefused) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ReportRefused({ kind: 'fileMissing', file });
    if (code === 'EISDIR') throw new ReportRefused({ kind: 'unreadable', file, reason: 'notAWorkbook' });
    throw new ReportRefused({ kind: 'fileNotOpened', file, detail: errorDetail(error) });
  }
}

function requestOf(
  { language, asOf, sheetName, dateOrder, decimalMark, monthDay, types, sums, creditDays, net, reports, columns }: ReportArguments,
  now: Date,
): MonthRequest {
  return {
    language,
    ...(asOf === null ? {} : { asOf }),
    ...(sheetName === null ? {} : { sheetName }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(decimalMark === null ? {} : { decimalMark }),
    ...(monthDay === null ? {} : { monthDay }),
    ...(types === null ? {} : { typesNamed: types }),
    ...(sums === null ? {} : { sumsNamed: sums }),
    ...(creditDays === null ? {} : { creditDays }),
    ...(net === null ? {} : { netUnallocated: net === 'oldest' }),
    ...(reports === null ? {} : { reports }),
    ...(columns === null ? {} : { columnsNamed: columns }),
    preparedAt: minuteOf(now),
  };
}

/** `yyyy-mm-dd hh:mm` by the wall clock of this machine. */
function minuteOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

function reportOf(outcome: MonthOutcome): MonthReport {
  if (outcome.kind === 'done') return outcome.report;
  if (outcome.kind === 'refused') {
    const isNoLedger = outcome.refusal === 'noLedger';
    throw new ReportRefused({ kind: 'refused', sentence: outcome.sentence, ...(isNoLedger && { isNoLedger }) });
  }
  const { question, sentence } = outcome;
  switch (question.kind) {
    case 'whichLedger':
    case 'dateOrder':
    case 'creditDays':
    case 'netReceipts':
      throw new ReportRefused(question);
    case 'whichAsOf':
      throw new ReportRefused({ kind: 'whichAsOf', sentence });
    case 'confirmAsOf':
      throw new ReportRefused({ kind: 'confirmAsOf', sentence, asOf: question.asOf });
    case 'whichColumn':
    case 'whatColumn':
      throw new ReportRefused({ kind: 'whichColumn', sentence });
    case 'decimalMark':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: '--decimal point|comma' });
    case 'monthDay':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: '--month-dates first|last' });
    case 'whatType':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: `--types ${question.value}=应收|收款|红字|不计` });
    case 'whatSum':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: `--sums ${question.heading}=扣除|不扣` });
    case 'unfinishedRun':
      throw new ReportRefused({ kind: 'unfinishedRun', sentence, way: question.run.way });
    case 'changedSheets':
      throw new ReportRefused({ kind: 'refused', sentence });
  }
}
