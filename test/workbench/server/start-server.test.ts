import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type LocalServer, startServer } from '../../../src/workbench/server/start-server';

const root = mkdtempSync(path.join(tmpdir(), 'receivables-server-'));
const files: Readonly<Record<string, string>> = {
  'package.json': '{}',
  'dist/taskpane.html': '<script src="https://office.example/lib/office.js"></script>',
  'dist/taskpane.js': 'built',
  'dist-secret/key.txt': 'secret',
  'assets/sample-ledger.xlsx': 'ledger',
  'node_modules/@microsoft/office-js/dist/office.js': 'office',
  'node_modules/@microsoft/office-js/dist/AgaveErrorUX/index.html': 'Microsoft asks for trust',
  'node_modules/@univerjs/core/lib/umd/index.js': 'univer',
  'node_modules/@univerjs/core-secret/index.js': 'secret',
  'node_modules/typescript/package.json': '{}',
  'node_modules/.cache/receivables/workbench/index.html': 'workbench',
  'node_modules/.cache/receivables/workbench/页面.js': 'page',
};

let server: LocalServer;

beforeAll(async () => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  server = await startServer({ root, pages: { '/host': '<p>host</p>' } });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly caching: string | undefined;
  readonly tag: string | undefined;
  readonly body: string;
}

/** Asks for a path as it is, which fetch would tidy up first. */
function ask(target: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          caching: response.headers['cache-control'],
          tag: response.headers.etag,
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('startServer', () => {
  it('listens to this machine alone', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'workbench', 'no-cache'],
    ['/workbench/%E9%A1%B5%E9%9D%A2.js', 'text/javascript; charset=utf-8', 'page', 'no-cache'],
    ['/addin/taskpane.js', 'text/javascript; charset=utf-8', 'built', 'no-cache'],
    ['/assets/sample-ledger.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'ledger', 'no-cache'],
    ['/office-js/office.js?v=1', 'text/javascript; charset=utf-8', 'office', 'no-cache'],
    ['/vendor/@univerjs/core/lib/umd/index.js', 'text/javascript; charset=utf-8', 'univer', 'no-cache'],
    ['/host', 'text/html; charset=utf-8', '<p>host</p>', 'no-cache'],
  ])('serves %s', async (target, type, body, caching) => {
    expect(await ask(target)).toMatchObject({ status: 200, type, caching, body });
  });

  it('serves the page of the pane with the office.js that it has itself', async () => {
    expect((await ask('/addin/taskpane.html')).body).toBe('<script src="/office-js/office.js"></script>');
  });

  it('answers in the place of the page that asks whether the host is trusted', async () => {
    const { body } = await ask('/office-js/AgaveErrorUX/index.html');
    expect(body).toContain('hostUserTrusted');
    expect(body).not.toContain('Microsoft');
  });

  it.each([
    '/package.json',
    '/dist/taskpane.js',
    '/addin/',
    '/addin/../package.json',
    '/addin/%2e%2e/package.json',
    '/addin/..%2fpackage.json',
    '/addin/..%2fdist-secret/key.txt',
    '/addin/..%5cpackage.json',
    '/addin/%00',
    '/addin/%',
    '/addin//etc/passwd',
    '//etc/passwd',
    '/vendor/typescript/package.json',
    '/vendor/@univerjs/core-secret/index.js',
    '/vendor/@univerjs/core/../../typescript/package.json',
    '/vendor/@univerjs/core/..%2f..%2ftypescript%2fpackage.json',
    '/vendor/../package.json',
    '/constructor',
    '/toString',
  ])('has nothing at %s', async (target) => {
    expect(await ask(target)).toMatchObject({ status: 404, body: 'Not found' });
    expect(server.misses.length).toBeGreaterThan(0);
  });

  it('sends a file again only when it is another one', async () => {
    const { tag = '' } = await ask('/vendor/@univerjs/core/lib/umd/index.js');
    expect(await ask('/vendor/@univerjs/core/lib/umd/index.js', 'GET', { 'If-None-Match': tag })).toMatchObject({ status: 304, body: '' });
    writeFileSync(path.join(root, 'node_modules/@univerjs/core/lib/umd/index.js'), 'newer');
    expect(await ask('/vendor/@univerjs/core/lib/umd/index.js', 'GET', { 'If-None-Match': tag })).toMatchObject({
      status: 200,
      body: 'newer',
    });
  });

  it('lets an address that names the content hold for ever, and no other', async () => {
    const file = '/vendor/@univerjs/core/lib/umd/index.js';
    writeFileSync(path.join(root, 'node_modules/@univerjs/core/lib/umd/index.js'), 'univer');
    const tag = 'W0Cu-jX-uIgB3c0uvEojpvF0RJM';
    expect(await ask(`${file}?${tag}`)).toMatchObject({ status: 200, tag: `"${tag}"`, caching: 'max-age=31536000, immutable' });
    expect(await ask(`${file}?other`)).toMatchObject({ status: 200, tag: `"${tag}"`, caching: 'no-cache' });
    writeFileSync(path.join(root, 'node_modules/@univerjs/core/lib/umd/index.js'), 'another');
    expect(await ask(`${file}?${tag}`)).toMatchObject({ status: 200, body: 'another', caching: 'no-cache' });
  });

  it('answers under the names of this machine alone, whatever another name has come to mean', async () => {
    const { port } = new URL(server.url);
    const statuses = ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port}`, `localhost:${port}`].map((host) =>
      ask('/', 'GET', { Host: host }),
    );
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([421, 421, 421, 200, 200]);
  });

  it('is only read from', async () => {
    expect(await ask('/addin/taskpane.js', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/addin/taskpane.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

describe('pages of the server', () => {
  it('may be framed by each other alone', async () => {
    const { headers } = await fetch(`${server.url}/dist/taskpane.html`);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });
});
