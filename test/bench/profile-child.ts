import { readFileSync, writeFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';

import { growHeapSlowly } from '../../src/workbench/cli/grow-heap-slowly';
import { withQuietConsole } from '../../src/workbench/cli/quiet-console';
import { isReportChoice, type ReportChoice } from '../../src/workbench/cli/report-choice';
import { buildMonthInStandIn } from '../../src/workbench/cli/stand-in-month';
import { sendFigures } from './figures-of-child';
import type { StepBegun } from './sum-profile';

/** What the run that was profiled came to, beside the profile in its file. */
export interface ProfiledRun {
  readonly steps: readonly StepBegun[];
}

/**
 * Runs the chain once, the reports named or all of a month, under V8's profiler, and leaves the profile in a file for the developer tools
 * of Chromium.
 */
async function profile(
  ledgerFile: string,
  bundleFile: string,
  profileFile: string,
  reports: readonly ReportChoice[] | null,
): Promise<ProfiledRun> {
  growHeapSlowly();
  const steps: StepBegun[] = [];
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 1000 });
  await session.post('Profiler.start');
  const task = {
    file: ledgerFile,
    bytes: readFileSync(ledgerFile),
    bundleFile,
    request: { language: 'zh-CN', preparedAt: '2026-01-05 09:00', ...(reports !== null && { reports }) },
  } as const;
  const { outcome } = await withQuietConsole(() =>
    buildMonthInStandIn(task, (step) => steps.push({ step, microseconds: Number(process.hrtime.bigint() / 1000n) })),
  );
  const { profile: taken } = (await session.post('Profiler.stop')) as { readonly profile: Profiler.Profile };
  if (outcome.kind !== 'done') throw new Error(outcome.sentence);
  writeFileSync(profileFile, JSON.stringify(taken));
  return { steps };
}

sendFigures(
  profile(process.argv[2] ?? '', process.argv[3] ?? '', process.argv[4] ?? '', process.argv[5]?.split(',').filter(isReportChoice) ?? null),
);
