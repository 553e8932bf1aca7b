import { readFileSync } from 'node:fs';
import path from 'node:path';

import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import { withQuietConsole } from '../../src/workbench/cli/quiet-console';
import { buildMonthInStandIn } from '../../src/workbench/cli/stand-in-month';
import type { ProgressStep } from '../../src/workbench/words/workbench-words';

/** What one run of the whole chain took. */
export interface ChainFigures {
  readonly ledgerRows: number;
  readonly secondsByStep: Readonly<Partial<Record<ProgressStep, number>>>;
  readonly syncs: number;
  readonly peakMegabytes: number;
  readonly difference: string;
}

/** Runs the chain once on the file it is given, in a process of its own so that the peak of memory is this run's alone. */
async function measure(file: string): Promise<ChainFigures> {
  const bundleFile = await freshBundle(projectRoot, () => undefined);
  const secondsByStep: Partial<Record<ProgressStep, number>> = {};
  let current: { step: ProgressStep; since: number } | null = null;
  const begin = (step: ProgressStep | null): void => {
    const now = performance.now();
    if (current !== null) secondsByStep[current.step] = (secondsByStep[current.step] ?? 0) + (now - current.since) / 1000;
    current = step === null ? null : { step, since: now };
  };
  const task = { file, bytes: readFileSync(file), bundleFile, request: { language: 'zh-CN' as const, preparedAt: '2026-01-05 09:00' } };
  const { outcome } = await withQuietConsole(() => buildMonthInStandIn(task, begin));
  begin(null);
  if (outcome.kind !== 'done') throw new Error(`${path.basename(file)}: ${outcome.sentence}`);
  const { rows, syncs, totals } = outcome.report;
  return { ledgerRows: rows, secondsByStep, syncs, peakMegabytes: process.resourceUsage().maxRSS / 1024, difference: totals.difference };
}

void measure(process.argv[2] ?? '').then((figures) => process.send?.(figures, () => process.exit(0)));
