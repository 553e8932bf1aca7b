import { type LocalServer, startServer } from '../server/start-server';
import { workbenchFolder } from '../server/routes';
import { type StartWords, startWordsOf } from '../words/start-words';
import type { Language } from '../words/workbench-words';
import type { CommandIo } from './command-io';
import { errorCode } from './error-code';
import { freshBundle } from './fresh-bundle';
import { freshPage } from './fresh-page';
import { openInBrowser } from './open-in-browser';
import { parseStartArguments } from './start-arguments';

/** The same address at every start, where it is free: the browser keeps the open workbook under it. */
const USUAL_PORT = 3100;

export interface StartCommand {
  readonly root: string;
  readonly io: CommandIo;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly openAddress?: (address: string) => void;
  /** Builds what is stale. */
  readonly build?: (root: string, io: CommandIo, words: StartWords) => Promise<void>;
}

/** Builds what is stale, serves the workbench on this machine alone and opens it; the server, or the exit code where there is none. */
export async function startCommand(
  argv: readonly string[],
  { root, io, environment, openAddress = openInBrowser, build = buildStale }: StartCommand,
): Promise<LocalServer | number> {
  const words = startWordsOf(languageOf(environment));
  const parsed = parseStartArguments(argv, environment);
  if (parsed.kind === 'help') {
    io.print(words.usage);
    return 0;
  }
  if (parsed.kind === 'fault') {
    io.complain(`${words.badOption(parsed.option)}\n`);
    return 2;
  }
  const { opensBrowser, port } = parsed.arguments;
  const wanted = port ?? USUAL_PORT;
  const server = await serverAt(root, wanted);
  if (new URL(server.url).port !== String(wanted)) io.complain(`${words.portTaken(wanted)}\n`);
  try {
    await build(root, io, words);
  } catch (error) {
    await server.close();
    throw error;
  }
  io.print(`${words.ready(server.url)}\n`);
  if (opensBrowser) openAddress(server.url);
  return server;
}

async function buildStale(root: string, io: CommandIo, words: StartWords): Promise<void> {
  // One after the other: each of the builds takes what the machine has.
  await freshBundle(root, () => io.print(`${words.buildingAddIn}\n`));
  await freshPage(root, workbenchFolder, () => io.print(`${words.buildingPage}\n`));
}

/** On the port asked for, or else on any that is free. */
async function serverAt(root: string, port: number): Promise<LocalServer> {
  try {
    return await startServer({ root, port });
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE' && errorCode(error) !== 'EACCES') throw error;
    return startServer({ root });
  }
}

/** The language of `npm start`, by the terminal's. */
export function languageOf(environment: StartCommand['environment']): Language {
  return (environment['LC_ALL'] ?? environment['LANG'] ?? '').startsWith('en') ? 'en-US' : 'zh-CN';
}
