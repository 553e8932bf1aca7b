import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

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
      // A browser may keep everything and asks each time whether it still holds: another version of a package has the same address.
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        // A page from elsewhere that frames the workbench could have its user click on what is not seen.
        'Content-Security-Policy': "frame-ancestors 'self'",
        ...(tag && { ETag: tag }),
      });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    const pathname = pathOf(request.url ?? '/');
    if (!isForThisMachine(request)) answer(421, 'text/plain', 'Not served under this name');
    else if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'Only GET');
    else {
      find(pathname).then(
        (file) => {
          if (!file) {
            onMiss(pathname);
            answer(404, 'text/plain', 'Not found');
            return;
          }
          const tag = tagOf(file.body);
          if (request.headers['if-none-match'] === tag) answer(304, file.type, '', tag);
          else answer(200, file.type, file.body, tag);
        },
        () => answer(500, 'text/plain', 'Not readable'),
      );
    }
  };
}

/** A page from elsewhere whose name has come to mean this machine (DNS rebinding) asks under that name. */
function isForThisMachine({ headers, socket }: IncomingMessage): boolean {
  return headers.host === `127.0.0.1:${socket.localPort}` || headers.host === `localhost:${socket.localPort}`;
}

const tagOf = (body: Uint8Array | string): string => `"${createHash('sha1').update(body).digest('base64url')}"`;

function pathOf(address: string): string {
  const base = 'http://localhost';
  return URL.canParse(address, base) ? new URL(address, base).pathname : '/not-an-address';
}
