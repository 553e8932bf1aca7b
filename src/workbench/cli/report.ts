import { processIo } from './command-io';
import type { BuildMonthWorkbook } from './month-workbook';
import { crashSentence, reportCommand } from './report-command';

const io = processIo();

/** Ends the process once everything that was printed is out; what the stand-in still has ticking must not keep it alive. */
function exit(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

function crash(error: unknown): void {
  io.complain(crashSentence(error, 'zh-CN', io.debug));
  exit(1);
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

// Loaded only when there is a ledger to open: a mistyped argument is answered at once.
const buildMonthWorkbook: BuildMonthWorkbook = async (task, onStep) => {
  const { buildMonthInStandIn } = await import('./stand-in-month');
  return buildMonthInStandIn(task, onStep);
};

void reportCommand(process.argv.slice(2), io, buildMonthWorkbook).then(exit, crash);
