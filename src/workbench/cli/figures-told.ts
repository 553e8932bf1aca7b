import type { UnreadableReason } from '../files/workbook-file';
import type { WorkbenchWords } from '../words/workbench-words';
import type { CommandIo } from './command-io';
import { boundsOfFigures, type ReckonFigures } from './month-figures';
import { requestOf } from './month-request';
import { ledgerNameOf } from './output-file';
import type { ReportArguments } from './report-arguments';
import { ReportRefused } from './report-fault';
import { reportJson } from './report-json';
import { reportOf } from './report-of-outcome';
import { reportSummary } from './report-summary';

/** What telling takes beside what is told. */
export interface FiguresTelling {
  readonly words: WorkbenchWords;
  readonly io: CommandIo;
  readonly reckonFigures: ReckonFigures;
}

/** Reckons what a month's workbook would tell, and prints it; says why there is none where one was wanted. */
export async function tellFigures(
  ledgerFile: string,
  options: ReportArguments,
  { words, io, reckonFigures }: FiguresTelling,
  isWorkbookWanted: boolean,
): Promise<void> {
  const { preparedAt: _now, ...request } = requestOf(options, io.now());
  const { outcome, formulas, notCarried } = await reckonFigures(
    // Who names a date on the command line means it, however far after the ledger.
    { file: ledgerFile, request: { ...request, ...(request.asOf !== undefined && { confirmAsOf: request.asOf }) } },
    (step) => io.showProgress(words.progress(step)),
  );
  const month = reportOf(outcome);
  const warnings = isWorkbookWanted ? [words.notices.tooLargeForWorkbook] : [];
  const notices = [
    ...month.notices,
    ...(formulas === 0 ? [] : [words.notices.formulasAsSaved(formulas)]),
    ...notCarried.map((part) => words.notices.notCarried(part)),
  ];
  io.showProgress('');
  if (options.json) io.print(`${JSON.stringify(reportJson(month, null, [...warnings, ...notices]), null, 2)}\n`);
  else io.print(reportSummary(month, ledgerNameOf(ledgerFile), null, { warnings, notices }, words));
}

const tooLarge: readonly UnreadableReason[] = ['tooManyBytes', 'tooManyCells'];

/** Whether a workbook can't be made because the ledger is too large for one, and its figures may be had all the same. */
export function isTooLargeForWorkbook(error: unknown, bytes: number): error is ReportRefused {
  if (!(error instanceof ReportRefused)) return false;
  const { fault } = error;
  if (fault.kind === 'refused') return fault.isTooLong === true;
  return fault.kind === 'unreadable' && bytes <= boundsOfFigures.bytes && tooLarge.includes(fault.reason);
}
