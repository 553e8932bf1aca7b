import { Console } from 'node:console';
import { Writable } from 'node:stream';

/** Runs `work` while the console says nothing: standard output belongs to the report, and libraries are chatty. */
export async function withQuietConsole<T>(work: () => Promise<T>): Promise<T> {
  const before = globalThis.console;
  globalThis.console = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }));
  try {
    return await work();
  } finally {
    globalThis.console = before;
  }
}
