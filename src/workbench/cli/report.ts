import { processIo } from './command-io';
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
void import('./stand-in-month').then(({ buildMonthInStandIn }) => reportCommand(process.argv.slice(2), io, buildMonthInStandIn)).then(exit, crash);
