import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

import { browserPlaces } from './machine-browsers';
import { type BrowserFile, npmBrowser, runsNpmBrowser } from './npm-browser';

/**
 * Of our own: those that the npm package recommends switch off web security, which would hide the faults that tests look for.
 * No name is looked up, so that nothing reaches a network; a scroll bar takes its room, as it does in Excel.
 * Pages of a site that follow each other share a process, which has compiled their scripts by then.
 */
const launchArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--lang=zh-CN',
  '--process-per-site',
];

/**
 * Starts the browser of the npm package where it runs and none is named by CHROME_PATH: it is the same on every machine, and takes two
 * thirds of the work that a whole Chrome does. Else the machine's Chrome, Chromium or Edge. RECEIVABLES_BROWSER=npm asks for the package's
 * outright.
 */
export async function openBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for (const { name, file } of candidates()) {
    try {
      return await launch(await file());
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`No browser starts: install Chrome, Edge or Chromium, or name one by CHROME_PATH.\n${faults.join('\n')}`);
}

/** A browser that may be there. */
interface Candidate {
  readonly name: string;
  readonly file: () => Promise<BrowserFile>;
}

function candidates(): Candidate[] {
  const { env, platform, arch } = process;
  const packaged: Candidate[] = runsNpmBrowser(platform, arch) ? [{ name: '@sparticuz/chromium', file: npmBrowser }] : [];
  if (env['RECEIVABLES_BROWSER'] === 'npm') return packaged;
  const installed = browserPlaces({ platform, env })
    .filter((place) => existsSync(place))
    .map((place): Candidate => ({ name: place, file: () => Promise.resolve({ executablePath: place, env: {} }) }));
  return env['CHROME_PATH'] ? [...installed, ...packaged] : [...packaged, ...installed];
}

function launch({ executablePath, env }: BrowserFile): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath,
    args: launchArguments,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    env: { ...Object.fromEntries(inherited), ...env },
    timeout: 30_000,
  });
}
