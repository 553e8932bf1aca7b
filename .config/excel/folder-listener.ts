import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';

import { contentTypeOf } from '../../src/workbench/server/content-types';
import { fileInFolder } from '../../src/workbench/server/file-in-folder';

/** Answers requests with the files of a folder, as a web server for add-ins must: never stale, readable by Excel on the web. */
export function folderListener(folder: string): RequestListener {
  return (request, response) => {
    const answer = (status: number, type: string, body: Uint8Array | string): void => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    const file = fileInFolder(folder, new URL(request.url ?? '/', 'https://localhost').pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'Only GET');
    else if (file === null) answer(404, 'text/plain', 'Not found');
    else {
      readFile(file).then(
        (bytes) => answer(200, contentTypeOf(file), bytes),
        () => answer(404, 'text/plain', 'Not found'),
      );
    }
  };
}
