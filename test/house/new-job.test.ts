import { optional } from '../../src/cells/parse/absent';
import { number } from '../../src/cells/parse/plain-values';
import { refine } from '../../src/cells/parse/refine';
import { allJobs } from '../../src/jobs/all-jobs';
import { defineJob, requestOf } from '../../src/jobs/define-job';
import { JobCancelled } from '../../src/jobs/ports/job-control';
import { WorkbookRefused } from '../../src/jobs/ports/workbook-refusal';
import { runJobs, UnknownJob } from '../../src/jobs/run-jobs';
import type { Language } from '../../src/texts/language';
import { MemoryWorkbook, sheetOf } from '../jobs/memory-workbook';
import { memoryPorts, quiet } from '../jobs/run-job-in';

interface CountRowsRequest {
  readonly language: Language;
  /** At least so many. */
  readonly least?: number;
}

/** A job that the house does not have: how many rows a workbook's sheets have together. */
const countRows = defineJob({
  name: 'countRows',
  parse: requestOf<CountRowsRequest>()({ least: optional(refine(number, 'a whole number', Number.isInteger)) }),
  run: async ({ least = 0 }, { control, texts, readBook }) => {
    control.throwIfCancelled();
    const book = await readBook();
    const policy = book.policy();
    const { sheets } = book.reading.workbook;
    const rows = sheets.reduce((sum, { values }) => sum + values.length, 0);
    return { kind: 'done', report: { rows: Math.max(rows, least), said: texts.jobs.cancelled, warnsAfter: policy.earlyWarningAfterDays } };
  },
});

const run = runJobs([...allJobs, countRows]);

function workbook(): MemoryWorkbook {
  return new MemoryWorkbook([sheetOf('一', [['a'], ['b']]), sheetOf('二', [['c']])]);
}

const ports = (book = workbook()) => memoryPorts(book);

describe('a new job', () => {
  it('is one entry in the list, beside those that there are', async () => {
    const outcome = await run({ name: 'countRows', request: { language: 'en-US', least: 2 } }, ports());
    expect(outcome).toEqual({ kind: 'done', report: { rows: 3, said: 'Cancelled; the workbook is unchanged', warnsAfter: 60 } });
    expect(await run({ name: 'show', request: { language: 'zh-CN', sheet: '二' } }, ports())).toEqual({ kind: 'done', report: {} });
  });

  it('has its requests read by the frame, their first bad member named with what stood there', async () => {
    const refusal = { kind: 'refused', refusal: 'badRequest' };
    const loose = (request: unknown) => run({ name: 'countRows', request: request as CountRowsRequest }, ports());
    expect(await loose({ language: 'en-US', least: 1.5 })).toEqual({
      ...refusal,
      reason: { kind: 'badRequest', field: 'least', value: '1.5' },
    });
    expect(await loose({ language: 'fr' })).toEqual({
      ...refusal,
      reason: { kind: 'badRequest', field: 'language', value: 'fr' },
    });
    expect(await loose('no request')).toEqual({
      ...refusal,
      reason: { kind: 'badRequest', field: 'language', value: '' },
    });
  });

  it('is stopped, and refused by the workbook, in the frame’s own kinds', async () => {
    const request = { language: 'en-US' } as const;
    const stop = (): void => {
      throw new JobCancelled();
    };
    expect(await run({ name: 'countRows', request }, { ...ports(), control: { ...quiet, throwIfCancelled: stop } })).toEqual({
      kind: 'refused',
      refusal: 'cancelled',
      reason: { kind: 'cancelled' },
    });
    const protectedBook = workbook();
    protectedBook.read = () => Promise.reject(new WorkbookRefused({ kind: 'protected' }));
    expect(await run({ name: 'countRows', request }, ports(protectedBook))).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      reason: { kind: 'protected' },
    });
  });

  it('throws a fault of the program, and a name that no entry has', async () => {
    const broken = workbook();
    broken.read = () => Promise.reject(new TypeError('a bug'));
    await expect(run({ name: 'countRows', request: { language: 'zh-CN' } }, ports(broken))).rejects.toThrow(TypeError);
    await expect(run({ name: 'countColumns' as 'countRows', request: { language: 'zh-CN' } }, ports())).rejects.toThrow(UnknownJob);
  });
});
