import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { folderListener } from '../../.config/excel/folder-listener';

const parent = mkdtempSync(path.join(tmpdir(), 'receivables-'));
const folder = path.join(parent, 'served');
const server = createServer(folderListener(folder));

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'taskpane.html'), '<p>面板</p>');
  writeFileSync(path.join(folder, 'assets', '示例.png'), 'picture');
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(parent, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path as it is; fetch would tidy it. */
function asked(address: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address, method }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (text: string) => (body += text))
        .on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('folderListener', () => {
  it('serves a page that is never taken from a cache unasked and that Excel on the web may read', async () => {
    const { status, headers, body } = await asked('/taskpane.html?_host_Info=Excel$Win32');
    expect([status, headers['content-type'], headers['cache-control'], headers['access-control-allow-origin'], body]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      '*',
      '<p>面板</p>',
    ]);
  });

  it('serves files of its folders, whatever their names', async () => {
    const { status, headers, body } = await asked(`/assets/${encodeURIComponent('示例.png')}`);
    expect([status, headers['content-type'], body]).toEqual([200, 'image/png', 'picture']);
  });

  it('answers HEAD without the file', async () => {
    const { status, body } = await asked('/taskpane.html', 'HEAD');
    expect([status, body]).toEqual([200, '']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00',
    '/%zz',
    '/assets',
    '/',
    '/nothing.html',
  ])('has nothing at %s', async (address) => {
    expect(await asked(address)).toMatchObject({ status: 404, body: 'Not found' });
  });

  it('takes nothing in', async () => {
    expect((await asked('/taskpane.html', 'POST')).status).toBe(405);
  });
});
