import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import { growHeapSlowly } from '../../src/workbench/cli/grow-heap-slowly';
import type { MonthRequest } from '../../src/workbench/cli/month-workbook';
import { withQuietConsole } from '../../src/workbench/cli/quiet-console';
import { isReportChoice, type ReportChoice } from '../../src/workbench/cli/report-choice';
import { buildMonthInStandIn } from '../../src/workbench/cli/stand-in-month';
import type { ProgressStep } from '../../src/workbench/words/workbench-words';
import { sendFigures } from './figures-of-child';

/** What one run of the whole chain took. */
export interface ChainFigures {
  readonly ledgerRows: number;
  readonly secondsByStep: Readonly<Partial<Record<ProgressStep, number>>>;
  /** Of all threads; more than the steps together where work runs side by side, less where the machine is busy. */
  readonly processorSeconds: number;
  readonly syncs: number;
  readonly peakMegabytes: number;
  readonly difference: string;
}

/** Runs the chain once from ledger file to report file; with the reports named, else with all of a month. */
async function measure(file: string, reportFile: string, reports: readonly ReportChoice[] | null): Promise<ChainFigures> {
  const bundleFile = await freshBundle(projectRoot, () => undefined);
  const secondsByStep: Partial<Record<ProgressStep, number>> = {};
  let current: { step: ProgressStep; since: number } | null = null;
  const begin = (step: ProgressStep | null): void => {
    const now = performance.now();
    if (current !== null) secondsByStep[current.step] = (secondsByStep[current.step] ?? 0) + (now - current.since) / 1000;
    current = step === null ? null : { step, since: now };
  };
  const request: MonthRequest = {
    language: 'zh-CN',
    preparedAt: '2026-01-05 09:00',
    ...(reports !== null && { reports }),
  };
  growHeapSlowly();
  const before = process.cpuUsage();
  const task = { file, bytes: readFileSync(file), bundleFile, request };
  const { outcome, workbook } = await withQuietConsole(() => buildMonthInStandIn(task, begin));
  begin(null);
  if (outcome.kind !== 'done' || workbook === null)
    throw new Error(`${path.basename(file)}: ${outcome.kind === 'done' ? 'no workbook' : outcome.sentence}`);
  const { user, system } = process.cpuUsage(before);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  writeFileSync(reportFile, workbook);
  const { rows, syncs, totals } = outcome.report;
  return { ledgerRows: rows, secondsByStep, processorSeconds: (user + system) / 1e6, syncs, peakMegabytes, difference: totals.difference };
}

sendFigures(measure(process.argv[2] ?? '', process.argv[3] ?? '', process.argv[4]?.split(',').filter(isReportChoice) ?? null));
