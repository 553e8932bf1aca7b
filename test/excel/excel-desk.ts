import type { JobControl, ProgressStep } from '../../src/jobs/ports/job-control';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { openDesk, type Desk, type DeskOptions } from '../../src/workbench/host/desk';

/** A desk whose office.js is this test's own, so that the adapter can be called without its page. */
export interface ExcelDesk extends Desk {
  workbook(): ExcelWorkbook;
}

/** Opens a desk and lends its `Excel`, `Office` and `OfficeExtension` to the test. */
export async function openExcelDesk(options: DeskOptions = {}): Promise<ExcelDesk> {
  const desk = await openDesk(options);
  const page: Readonly<Record<string, unknown>> = desk.window;
  Object.assign(globalThis, { Excel: page['Excel'], Office: page['Office'], OfficeExtension: page['OfficeExtension'] });
  // office.js greets its host with two batches of its own around the first one; they are none of the adapter's.
  await new ExcelWorkbook().inventory();
  desk.host.traffic.reset();
  desk.host.faults.reset();
  return { ...desk, workbook: () => new ExcelWorkbook() };
}

/** A control that remembers what it was told. */
export function watched(): JobControl & { readonly steps: ProgressStep[] } {
  const steps: ProgressStep[] = [];
  return { steps, progress: (step) => steps.push(step), throwIfCancelled: () => undefined };
}

/** Waits, a second at most, until office.js has let go of its ranges, which it does after a run in its own time. */
export async function settled({ host }: Desk): Promise<void> {
  for (let tries = 0; host.keptReferences > 0 && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}
