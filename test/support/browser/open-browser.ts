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

/** Starts the machine's Chrome, Chromium or Edge, or else the browser of the npm package, which RECEIVABLES_BROWSER=npm asks for outright. */
export async function openBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for await (const file of browserFiles()) {
    try {
      return await launch(file);
    } catch (error) {
      faults.push(`${file.executablePath}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`No browser starts: install Chrome, Edge or Chromium, or name one by CHROME_PATH.\n${faults.join('\n')}`);
}

async function* browserFiles(): AsyncGenerator<BrowserFile> {
  const { env, platform, arch } = process;
  if (env['RECEIVABLES_BROWSER'] !== 'npm') {
    for (const executablePath of browserPlaces({ platform, env })) if (existsSync(executablePath)) yield { executablePath, env: {} };
  }
  if (runsNpmBrowser(platform, arch)) yield await npmBrowser();
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
