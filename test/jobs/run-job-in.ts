import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { JobPorts } from '../../src/jobs/ports/job-ports';
import type { JobControl } from '../../src/jobs/ports/job-control';
import { runJob, type JobName, type JobOutcomes, type JobRequests } from '../../src/jobs/all-jobs';
import { sayOutcome, type Said } from '../../src/jobs/say-outcome';
import type { SheetModel } from '../../src/sheets/sheet-model';
import { MemoryBinaries } from './memory-binaries';
import { MemoryFiles } from './memory-files';
import { MemorySelection } from './memory-selection';
import { MemoryTables } from './memory-tables';
import type { MemoryWorkbook } from './memory-workbook';

/** A control that nobody follows and nobody stops. */
export const quiet: JobControl = { progress: () => undefined, throwIfCancelled: () => undefined };

/** A request as it comes from outside: any field may be missing or be anything. */
export type LooseRequest<Name extends JobName> = Partial<Record<keyof JobRequests[Name], unknown>>;

/** The ports of a job on a workbook in memory. */
export function memoryPorts(workbook: MemoryWorkbook, more: Partial<JobPorts> = {}): JobPorts {
  return {
    workbook,
    tables: new MemoryTables(workbook),
    selection: new MemorySelection(),
    binaries: new MemoryBinaries(),
    files: new MemoryFiles(),
    control: quiet,
    letterTemplate: (file) => readFile(path.join(__dirname, '../../assets/letters', file)),
    sampleSheets: () => Promise.resolve([]),
    ...more,
  };
}

/**
 * Runs a job on a workbook in memory, in Chinese and at a fixed moment unless the request says otherwise; a question or a refusal comes
 * with its sentence.
 */
export async function runJobIn<Name extends JobName>(
  workbook: MemoryWorkbook,
  name: Name,
  request: LooseRequest<Name> = {},
  { sample = [], ...more }: Partial<JobPorts> & { readonly sample?: readonly SheetModel[] } = {},
): Promise<Said<JobOutcomes[Name]>> {
  const whole = {
    language: 'zh-CN',
    // The sheets of the aging, unless a test asks for others.
    ...(name === 'buildMonth' && { preparedAt: '2026-01-05 09:30', reports: ['aging'] }),
    ...request,
  } as unknown as JobRequests[Name];
  const outcome = await runJob({ name, request: whole }, memoryPorts(workbook, { sampleSheets: () => Promise.resolve(sample), ...more }));
  return sayOutcome(outcome, request.language === 'en-US' ? 'en-US' : 'zh-CN');
}
