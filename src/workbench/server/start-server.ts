import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
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
    const answer = (status: number, type: string, body: Uint8Array | string, caching = 'no-cache'): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': caching, 'X-Content-Type-Options': 'nosniff' });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    const pathname = pathOf(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'Only GET');
    else {
      find(pathname).then(
        (file) => {
          if (!file) onMiss(pathname);
          if (file) answer(200, file.type, file.body, file.isKept ? 'max-age=3600' : 'no-cache');
          else answer(404, 'text/plain', 'Not found');
        },
        () => answer(500, 'text/plain', 'Not readable'),
      );
    }
  };
}

function pathOf(address: string): string {
  const base = 'http://localhost';
  return URL.canParse(address, base) ? new URL(address, base).pathname : '/not-an-address';
}
