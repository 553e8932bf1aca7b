import { type LocalServer, type ServerOptions, startServer } from '../../../src/workbench/server/start-server';
import type { KeptBrowser } from './kept-browser.cjs';

/** A server at the port that the one of this name had before, if it is free still. */
export async function startKeptServer({ ports }: KeptBrowser, name: string, options: ServerOptions): Promise<LocalServer> {
  const port = ports.get(name);
  const again = port === undefined ? null : await startServer({ ...options, port }).catch(() => null);
  const server = again ?? (await startServer(options));
  ports.set(name, Number(new URL(server.url).port));
  return server;
}
