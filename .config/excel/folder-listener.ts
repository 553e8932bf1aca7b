import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers requests with the files of a folder, as a web server for add-ins must: never stale, readable by Excel on the web. */
export function folderListener(folder: string): RequestListener {
  return (request, response) => {
    const answer = (status: number, type: string, body: Uint8Array | string): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    const file = fileAsked(folder, request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'Only GET');
    else if (file === null) answer(404, 'text/plain', 'Not found');
    else {
      readFile(file).then(
        (bytes) => answer(200, types[path.extname(file)] ?? 'application/octet-stream', bytes),
        () => answer(404, 'text/plain', 'Not found'),
      );
    }
  };
}

/** The file of the folder that an address means; null where it leads out of the folder. */
function fileAsked(folder: string, address: string): string | null {
  const { pathname } = new URL(address, 'https://localhost');
  try {
    const file = path.join(folder, decodeURIComponent(pathname));
    return file.startsWith(folder + path.sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}
