import path from 'node:path';

import type { Language, WorkbenchWords } from '../words/workbench-words';
import { wordsOf } from '../words/words-of';
import type { CommandIo } from './command-io';
import { evidenceFiles } from './evidence-files';
import { errorDetail } from './error-code';
import { faultSentence } from './fault-sentence';
import { freshBundle, projectRoot } from './fresh-bundle';
import { centsOf, groupedYuan } from './exact-amount';
import { lettersLacking } from './letters-lacking';
import type { LettersReport } from './letters-outcome';
import { figuresInProcess } from './figures-in-process';
import { tellFigures, isTooLargeForWorkbook } from './figures-told';
import type { ReckonFigures } from './month-figures';
import type { LedgerFile } from './open-ledger-file';
import { requestOf } from './month-request';
import type { BuildMonthWorkbook } from './month-workbook';
import { ledgerNameOf, outputFile, tryOutputFolder, writeOutputs, type WrittenFile } from './output-file';
import { placesOf } from './saved-files';
import { withQuietConsole } from './quiet-console';
import type { ReportArguments } from './report-arguments';
import { parseReportArguments } from './report-arguments';
import { ReportRefused } from './report-fault';
import { failureJson, reportJson } from './report-json';
import { reportOf } from './report-of-outcome';
import { reportSummary } from './report-summary';
import { readLedgerFile } from './read-ledger-file';

const sampleLedger = path.join(projectRoot, 'assets', 'sample-ledger.xlsx');
const defaultOutputDirectory = 'out';

/**
 * `npm run report`: a ledger in, its monthly workbook out. Answers the exit code: 0 done, 2 something the user can put right, 1 a crash.
 */
export async function reportCommand(
  argv: readonly string[],
  io: CommandIo,
  buildMonthWorkbook: BuildMonthWorkbook,
  reckonFigures: ReckonFigures = figuresInProcess,
): Promise<0 | 1 | 2> {
  const parsed = parseReportArguments(argv);
  const language = parsed.kind === 'report' ? parsed.arguments.language : parsed.language;
  const json = parsed.kind === 'report' ? parsed.arguments.json : parsed.kind === 'fault' && parsed.json;
  const words = wordsOf(language);
  try {
    if (parsed.kind === 'fault') throw new ReportRefused(parsed.fault);
    if (parsed.kind === 'help') io.print(words.usage);
    else
      await (io.debug
        ? report(parsed.arguments, words, io, { buildMonthWorkbook, reckonFigures })
        : withQuietConsole(() => report(parsed.arguments, words, io, { buildMonthWorkbook, reckonFigures })));
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
  { buildMonthWorkbook, reckonFigures }: { readonly buildMonthWorkbook: BuildMonthWorkbook; readonly reckonFigures: ReckonFigures },
): Promise<void> {
  const ledgerFile = options.ledgerFile === null ? sampleLedger : path.resolve(io.directory, options.ledgerFile);
  const figures = (isWorkbookWanted: boolean): Promise<void> =>
    tellFigures(ledgerFile, options, { words, io, reckonFigures }, isWorkbookWanted);
  if (options.figuresOnly) return figures(false);
  const bytes = await readLedgerFile(ledgerFile);
  try {
    await withWorkbook({ file: ledgerFile, bytes }, options, words, io, buildMonthWorkbook);
  } catch (error) {
    if (!isTooLargeForWorkbook(error, bytes.length)) throw error;
    // Who reads figures by program has them all the same; letters and the like are written from the sheets.
    if (!options.json || wantsMoreThanFigures(options)) throw new ReportRefused({ kind: 'figuresOnly', fault: error.fault });
    await figures(true);
  }
}

function wantsMoreThanFigures({ letters, case: pack, evidence, policySheet, summary, unfinished }: ReportArguments): boolean {
  return letters !== null || pack !== null || evidence.length > 0 || policySheet || summary || unfinished !== null;
}

async function withWorkbook(
  { file: ledgerFile, bytes }: LedgerFile,
  options: ReportArguments,
  words: WorkbenchWords,
  io: CommandIo,
  buildMonthWorkbook: BuildMonthWorkbook,
): Promise<void> {
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

/** Says that letters claim less penalty than the sheets show, and how much less in all, by currency. */
function notClaimedNotice({ letters }: LettersReport, words: WorkbenchWords): string[] {
  const meant = letters.filter(({ notClaimed }) => notClaimed.length > 0);
  const sums = new Map<string, bigint>();
  for (const { currency = '', notClaimed } of meant)
    for (const { amount } of notClaimed) sums.set(currency, (sums.get(currency) ?? 0n) + centsOf(amount));
  const amounts = [...sums].map(([currency, cents]) => ({ currency, amount: groupedYuan(cents) }));
  return meant.length === 0 ? [] : [words.notices.penaltyNotClaimed(meant.length, amounts)];
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
