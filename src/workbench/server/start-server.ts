import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { contentTag } from './content-tag';
import { filesOf, type FileFinder, type ServedFolders } from './routes';

export interface ServerOptions extends ServedFolders {
  /** Any free one unless said otherwise. */
  readonly port?: number;
}

/** A web server of this machine, for this machine. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:4321`, without a slash at the end. */
  readonly url: string;
  /** Paths that were asked for in vain. */
  readonly misses: readonly string[];
  close(): Promise<void>;
}

/** Serves the add-in, office.js and the workbench's page; it works offline and answers nobody but this machine. */
export async function startServer({ port = 0, ...folders }: ServerOptions): Promise<LocalServer> {
  const misses: string[] = [];
  const server = createServer(listenerOf(filesOf(folders), (path) => misses.push(path)));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // of a TCP server it is one
  return {
    url: `http://127.0.0.1:${address.port}`,
    misses,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listenerOf(find: FileFinder, onMiss: (path: string) => void): RequestListener {
  return (request, response) => {
    const answer = (status: number, type: string, body: Uint8Array | string, tag?: string): void => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': cachingOf(request, tag),
        'X-Content-Type-Options': 'nosniff',
        // A page from elsewhere that frames the workbench could have its user click on what is not seen.
        'Content-Security-Policy': "frame-ancestors 'self'",
        ...(tag !== undefined && { ETag: `"${tag}"` }),
      });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    const answerWith = async (pathname: string): Promise<void> => {
      const file = await find(pathname);
      const holds = (tag: string): boolean => request.headers['if-none-match'] === `"${tag}"`;
      if (file && file.tag !== null && holds(file.tag)) {
        answer(304, file.type, '', file.tag);
        return;
      }
      const body = file && (await file.read());
      if (!file || body === null) {
        onMiss(pathname);
        answer(404, 'text/plain', 'Not found');
        return;
      }
      const tag = contentTag(body);
      if (holds(tag)) answer(304, file.type, '', tag);
      else answer(200, file.type, body, tag);
    };
    if (!isForThisMachine(request)) answer(421, 'text/plain', 'Not served under this name');
    else if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'Only GET');
    else answerWith(pathOf(request.url ?? '/')).catch(() => answer(500, 'text/plain', 'Not readable'));
  };
}

/**
 * A browser may keep everything and asks each time whether it still holds: another version of a package has the same address. Unless the
 * address names the content itself, which is then what it was for ever.
 */
const cachingOf = ({ url = '' }: IncomingMessage, tag: string | undefined): string =>
  tag !== undefined && url.endsWith(`?${tag}`) ? 'max-age=31536000, immutable' : 'no-cache';

/** A page from elsewhere whose name has come to mean this machine (DNS rebinding) asks under that name. */
function isForThisMachine({ headers, socket }: IncomingMessage): boolean {
  return headers.host === `127.0.0.1:${socket.localPort}` || headers.host === `localhost:${socket.localPort}`;
}

function pathOf(address: string): string {
  const base = 'http://localhost';
  return URL.canParse(address, base) ? new URL(address, base).pathname : '/not-an-address';
}
