import { existsSync } from 'node:fs';
import path from 'node:path';

import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';

import { type SavedFiles, takeDownloads } from './page-downloads';
import { type CompileScript, compileScript, runPageScript } from './page-scripts';
import { frameName, hostInfoOf, type PaneConversation, xdmInfoOf } from './protocol/pane-handshake';
import { bindStandardGlobals } from './standard-globals';

/** The window of an add-in page in which Microsoft's office.js has started. */
export interface OfficeWindow {
  readonly window: DOMWindow;
  /** What `Office.onReady` answered. */
  readonly info: { readonly host: string; readonly platform: string };
  /** The files that the page gave its user. */
  readonly savedFiles: SavedFiles;
  /** Runs a script, such as an add-in's bundle, in the page. */
  runScript(file: string): void;
  close(): void;
}

export interface OfficeInNodeOptions extends PaneConversation {
  /** Takes what the page posts to its host. */
  readonly receive: (text: unknown) => void;
  /** Handed the function that delivers the host's messages to the page, before the page starts. */
  readonly connect: (post: (text: string) => void) => void;
  readonly timeoutMs: number;
  /** How the page learns of its host: from its address, or, the address untouched, from the name of the frame it is in. */
  readonly startBy?: OfficeStart;
  /** Where the add-in's scripts are that the page loads by itself; none without it. */
  readonly scriptFolder?: string;
  /** What compiles the scripts of the page; V8 without more unless said otherwise. */
  readonly compile?: CompileScript;
  /** Told the address of the page that office.js asks whether the host is trusted. */
  readonly onTrustAsked?: (address: string) => void;
}

export type OfficeStart = 'address' | 'frameName';

/** Starts the unmodified office.js of the npm package in jsdom, the way Excel on the web starts it in a frame. */
export async function openOfficeInNode(options: OfficeInNodeOptions): Promise<OfficeWindow> {
  const { origin, startBy = 'address', compile = compileScript } = options;
  const files = new PageFiles(options.scriptFolder ?? null);
  const dom = new JSDOM('<!doctype html><script src="/office-js/office.js"></script>', {
    url: startBy === 'address' ? addressWithHost(options) : `${origin}/taskpane.html`,
    runScripts: 'dangerously',
    resources: files,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (page) => {
      if (startBy === 'frameName') page.name = frameName(options);
      connectPage(page, options);
      Object.defineProperty(page, runInPage, {
        value: (address: string) => runPageScript(dom, files.fileAt(address) ?? address, { compile, address }),
      });
      answerTrust(page, options.onTrustAsked);
    },
  });
  bindStandardGlobals(dom);
  const { window } = dom;
  await new Promise<void>((resolve) => {
    if (window.document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve());
  });
  const office = window['Office'] as { onReady(): Promise<OfficeWindow['info']> } | undefined;
  if (!office) throw new Error('office.js did not load');
  const info = await withTimeout(office.onReady(), options.timeoutMs, 'Office.onReady');
  return {
    window,
    info,
    savedFiles: takeDownloads(window),
    runScript: (file) => runPageScript(dom, file, { compile }),
    close: () => window.close(),
  };
}

const addressWithHost = (options: OfficeInNodeOptions): string =>
  `${options.origin}/taskpane.html?_host_Info=${hostInfoOf(options)}#&_xdm_Info=${xdmInfoOf(options)}`;

/** jsdom has no document.domain, and a page of its own has no parent to post to. */
function connectPage(page: DOMWindow, { origin, receive, connect }: OfficeInNodeOptions): void {
  Object.defineProperty(page, 'parent', {
    configurable: true,
    value: { postMessage: (text: unknown) => setImmediate(receive, text) },
  });
  Object.defineProperty(page.Document.prototype, 'domain', { configurable: true, value: new URL(origin).hostname });
  connect((text) => setImmediate(() => page.dispatchEvent(new page.MessageEvent('message', { data: text, origin }))));
}

/**
 * Over plain http office.js asks a page of its own, in a hidden frame, whether the user trusts the host.
 * Nothing loads frames here: the question is answered in that page's place.
 */
function answerTrust(page: DOMWindow, onTrustAsked?: (address: string) => void): void {
  new page.MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const frame of added) {
      if (!(frame instanceof page.HTMLIFrameElement) || !frame.src.includes('/AgaveErrorUX/index.html')) continue;
      onTrustAsked?.(frame.src);
      const answer = { data: JSON.stringify({ hostUserTrusted: true }), origin: new URL(frame.src).origin, source: frame.contentWindow };
      setImmediate(() => page.dispatchEvent(new page.MessageEvent('message', answer)));
    }
  }).observe(page.document, { childList: true, subtree: true });
}

/** Runs the script of an address in the page. Only what is served to it here knows of it. */
const runInPage = Symbol.for('receivables.runInPage');

/**
 * Serves `/office-js/…` from the npm package, and scripts of the add-in beside its page; nothing else exists. What jsdom is given is a
 * line that has the script of the address run, at the same moment: jsdom itself would compile each script anew in each page.
 */
class PageFiles extends ResourceLoader {
  private readonly officeFolder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

  constructor(private readonly scriptFolder: string | null) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    if (this.fileAt(url) === null) return null;
    const line = `globalThis[Symbol.for(${JSON.stringify(runInPage.description)})](${JSON.stringify(url)});`;
    return Object.assign(Promise.resolve(Buffer.from(line)), { abort: () => undefined });
  }

  /** The file that stands at an address, or null. */
  fileAt(url: string): string | null {
    const file = this.fileOf(decodeURIComponent(new URL(url).pathname));
    return file !== null && existsSync(file) ? file : null;
  }

  private fileOf(pathname: string): string | null {
    if (pathname.startsWith('/office-js/')) return path.join(this.officeFolder, pathname.replace(/^\/office-js\//, ''));
    return this.scriptFolder !== null && /^\/[\w.-]+\.js$/.test(pathname) ? path.join(this.scriptFolder, pathname) : null;
  }
}

function withTimeout<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} did not answer within ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
