import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser } from 'playwright-core';

import { freshBundle, projectRoot } from '../../../src/workbench/cli/fresh-bundle';
import { freshPage } from '../../../src/workbench/cli/fresh-page';
import { workbenchFolder } from '../../../src/workbench/server/routes';
import { type LocalServer, startServer } from '../../../src/workbench/server/start-server';
import { openBrowser } from '../../support/browser/open-browser';

let server: LocalServer;
let browser: Browser;
/** Somebody else's page, which frames what its address names. */
const stranger = createServer((request, response) => {
  const framed = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? '';
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><iframe name="framed" src="${framed}"></iframe>`);
});
let elsewhere = '';

beforeAll(async () => {
  await freshBundle(projectRoot, () => undefined);
  await freshPage(projectRoot, workbenchFolder, () => undefined);
  server = await startServer({ root: projectRoot });
  browser = await openBrowser();
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
  stranger.closeAllConnections();
  stranger.close();
});

describe('a page from elsewhere', () => {
  it.each(['/', '/addin/taskpane.html', '/workbench/page.css'])('can frame nothing of the workbench: %s', async (path) => {
    const page = await browser.newPage();
    const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(`${elsewhere}/?frame=${encodeURIComponent(server.url + path)}`);
    await refusal;
    expect((await page.frame('framed')?.content()) ?? '').not.toContain('应收');
    await page.close();
  });

  it('is framed where it allows that: the refusal above is the workbench’s own', async () => {
    const page = await browser.newPage();
    await page.goto(`${elsewhere}/?frame=${encodeURIComponent(`${elsewhere}/`)}`);
    expect(page.frame('framed')?.url()).toBe(`${elsewhere}/`);
    await page.close();
  });
});
