import { processIo } from './command-io';
import { errorDetail } from './error-code';
import { projectRoot } from './fresh-bundle';
import { languageOf, startCommand } from './start-command';
import { startWordsOf } from '../words/start-words';

const io = processIo();

startCommand(process.argv.slice(2), { root: projectRoot, io, environment: process.env }).then(
  (started) => {
    if (typeof started === 'number') process.exitCode = started;
  },
  (error: unknown) => {
    io.complain(`${startWordsOf(languageOf(process.env)).failed(errorDetail(error))}\n`);
    if (io.debug) io.complain(`${error instanceof Error ? (error.stack ?? '') : ''}\n`);
    process.exit(1);
  },
);
