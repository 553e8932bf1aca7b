import { pageSession } from '../excel/keep/run-holder';
import { withoutEnding } from '../excel/read/without-ending';
import { reckonMonth } from '../jobs/month/reckon-month';
import { runJobs } from '../jobs/run-jobs';
import { sayMonth } from '../jobs/say-outcome';
import { boundsOfFigures, type FiguresMessage, type FiguresTask } from '../workbench/cli/month-figures';
import { openLedgerFile } from '../workbench/cli/open-ledger-file';
import { readLedgerFile } from '../workbench/cli/read-ledger-file';
import { ReportRefused } from '../workbench/cli/report-fault';
import { plainPorts } from './plain-workbook';
import { readingOfContent } from './source-of-content';

const run = runJobs([reckonMonth]);

/** Tells the process that has started this one; ends with it. */
function tell(message: FiguresMessage, told: () => void = () => undefined): void {
  process.send?.(message, told);
}

/**
 * Reads the ledger of a file and ages it by the very code of the add-in, without a spreadsheet program: all that a month tells but for the
 * workbook, as sentences in the language of the request.
 */
async function figuresOf({ file, request }: FiguresTask): Promise<FiguresMessage> {
  tell({ kind: 'step', step: 'reading' });
  const { content, notCarried } = await openLedgerFile({ file, bytes: await readLedgerFile(file) }, boundsOfFigures);
  tell({ kind: 'step', step: 'collecting' });
  const seen = { all: 0, withoutValue: 0 };
  const control = { progress: () => tell({ kind: 'step', step: 'reckoning' }), throwIfCancelled: () => undefined };
  const outcome = await run(
    { name: 'reckonMonth', request },
    plainPorts(() => {
      const reading = readingOfContent(content, withoutEnding(file.replace(/^.*[/\\]/, '')), pageSession, seen);
      if (seen.withoutValue > 0) throw new ReportRefused({ kind: 'notReckoned', file, formulas: seen.withoutValue });
      return reading;
    }, control),
  );
  return {
    kind: 'came',
    outcome: sayMonth(outcome, request.language),
    formulas: seen.all,
    notCarried: notCarried.filter(({ kind }) => kind === 'textEnd'),
  };
}

function faultOf(error: unknown): FiguresMessage {
  if (error instanceof ReportRefused) return { kind: 'refused', fault: error.fault };
  return error instanceof Error
    ? { kind: 'crashed', message: error.message, stack: error.stack ?? '' }
    : { kind: 'crashed', message: String(error), stack: '' };
}

process.once('message', (task: FiguresTask) => {
  void figuresOf(task)
    .catch(faultOf)
    .then((message) => tell(message, () => process.exit()));
});
process.on('disconnect', () => process.exit());
