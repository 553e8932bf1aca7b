import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import path from 'node:path';

import { projectRoot } from '../../src/workbench/cli/fresh-bundle';
import { isReportChoice } from '../../src/workbench/cli/report-choice';
import { textTable } from '../../src/workbench/cli/text-table';
import { benchLedger } from './bench-ledger';
import { figuresOfChild } from './figures-of-child';
import type { ProfiledRun } from './profile-child';
import { ownersIn } from './profile-owner';
import { type StepTime, sumProfile } from './sum-profile';

const usage = 'npm run profile -- [ROWS] [functions=COUNT] [reports=aging,top,alerts,…]';
const usualRows = 20_000;
const usualFunctions = 12;

/** Prints where the time of a report goes, by step, part and function: on a bundle whose functions have their names. */
async function profile(words: readonly string[]): Promise<void> {
  const reports = words.find((word) => word.startsWith('reports='))?.slice('reports='.length);
  const isKnown = (word: string): boolean => /^(functions=)?[1-9]\d*$/.test(word) || word === `reports=${reports ?? ''}`;
  if (!words.every(isKnown) || reports?.split(',').every(isReportChoice) === false) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const rows = Number(words.find((word) => !word.includes('=')) ?? usualRows);
  const shownFunctions = Number(words.find((word) => word.includes('='))?.split('=')[1] ?? usualFunctions);
  const folder = path.join(projectRoot, 'out', 'profile');
  mkdirSync(folder, { recursive: true });
  const bundles = readableBundles(path.join(folder, 'dist'));
  const ledgerFile = path.join(folder, 'ledger.xlsx');
  const profileFile = path.join(folder, 'month.cpuprofile');
  writeFileSync(ledgerFile, await benchLedger({ rows }));
  const { steps } = await figuresOfChild<ProfiledRun>('profile-child', [
    ledgerFile,
    path.join(folder, 'dist', 'taskpane.js'),
    profileFile,
    ...(reports === undefined ? [] : [reports]),
  ]);
  const taken = JSON.parse(readFileSync(profileFile, 'utf8')) as Profiler.Profile;
  const times = sumProfile(taken, steps, ownersIn(projectRoot, bundles, taken));
  printParts(times);
  for (const time of times) printFunctions(time, shownFunctions);
  console.log(`\n${profileFile} opens in the developer tools of Chromium (Performance, load profile).`);
}

/** Builds the add-in with the names of its functions; file and text of the scripts that a report runs. */
function readableBundles(folder: string): Map<string, string> {
  const webpack = path.join(projectRoot, 'node_modules', 'webpack', 'bin', 'webpack.js');
  // Without tree shaking the entry would share modules with scripts that are loaded later, and wait for a page to load them first.
  const options = ['--mode', 'development', '--no-devtool', '--no-optimization-split-chunks', '--output-path', folder];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...options], { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The add-in does not build.\n${stdout}`);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [path.join(folder, name), readFileSync(path.join(folder, name), 'utf8')] as const),
  );
}

/** Parts that take less than this of the whole are summed as the rest. */
const leastShare = 0.005;

function printParts(times: readonly StepTime[]): void {
  const sums = new Map<string, number>();
  for (const { secondsByPart } of times) for (const [part, seconds] of secondsByPart) sums.set(part, (sums.get(part) ?? 0) + seconds);
  const whole = [...sums.values()].reduce((sum, seconds) => sum + seconds, 0);
  const shown = [...sums].filter(([, seconds]) => seconds >= whole * leastShare).sort(([, a], [, b]) => b - a);
  const rest = whole - shown.reduce((sum, [, seconds]) => sum + seconds, 0);
  console.log('\nSeconds by part and step, of the main thread\n');
  console.log(
    textTable(
      ['part', ...times.map(({ step }) => step), 'together'].map((heading, index) => ({ heading, align: index === 0 ? 'left' : 'right' })),
      [
        ...shown.map(([part, seconds]) => [
          part,
          ...times.map(({ secondsByPart }) => secondsText(secondsByPart.get(part) ?? 0)),
          secondsText(seconds),
        ]),
        ['rest', ...times.map(() => ''), secondsText(rest)],
        [
          'together',
          ...times.map(({ secondsByPart }) => secondsText([...secondsByPart.values()].reduce((a, b) => a + b, 0))),
          secondsText(whole),
        ],
      ],
    ),
  );
}

function printFunctions({ step, functions }: StepTime, count: number): void {
  console.log(`\n${step}: functions by what they take themselves\n`);
  console.log(
    textTable(
      [
        { heading: 'self', align: 'right' },
        { heading: 'with callees', align: 'right' },
        { heading: 'function', align: 'left' },
        { heading: 'where', align: 'left' },
      ],
      functions
        .slice(0, count)
        .map(({ name, file, selfSeconds, wholeSeconds }) => [secondsText(selfSeconds), secondsText(wholeSeconds), name, file]),
    ),
  );
}

function secondsText(seconds: number): string {
  return seconds < 0.005 ? '' : seconds.toFixed(2);
}

void profile(process.argv.slice(2));
