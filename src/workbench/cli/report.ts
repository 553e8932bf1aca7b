import { processIo } from './command-io';
import { projectRoot } from './fresh-bundle';
import { growHeapSlowly } from './grow-heap-slowly';
import { keptPageScripts } from './kept-page-scripts';
import type { BuildMonthWorkbook } from './month-workbook';
import { asksForJson } from './report-arguments';
import { reportCommand, sayFailure } from './report-command';
import { removeUnfinished } from './unfinished-files';

const io = processIo();
const argv = process.argv.slice(2);

/** Ends the process once everything that was printed is out; what the stand-in still has ticking must not keep it alive. */
function exit(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

function crash(error: unknown): void {
  exit(sayFailure(error, io, { language: 'zh-CN', json: asksForJson(argv) }));
}

/** The exit codes that a shell gives a program ended by these signals. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

/** Whether a ledger was opened: only then is what V8 made of this command worth keeping. */
export let didWork = false;

// Loaded only when there is a ledger to open: a mistyped argument is answered at once.
const buildMonthWorkbook: BuildMonthWorkbook = async (task, onStep) => {
  didWork = true;
  growHeapSlowly();
  const { buildMonthInStandIn } = await import('./stand-in-month');
  return buildMonthInStandIn({ ...task, compile: keptPageScripts(projectRoot) }, onStep);
};

void reportCommand(argv, io, buildMonthWorkbook).then(exit, crash);
