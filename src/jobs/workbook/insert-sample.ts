import { defineJob, requestOf } from '../define-job';
import type { InsertSampleOutcome, InsertSampleRequest } from './small-jobs-contract';

/** Adds the sample ledger to the workbook, on sheets that are the user's from then on. */
export const insertSample = defineJob({
  name: 'insertSample',
  parse: requestOf<InsertSampleRequest>()({}),
  writes: true,
  run: async (_asked, { workbook, control, ...work }): Promise<InsertSampleOutcome> => {
    const models = await work.sampleSheets();
    control.throwIfCancelled();
    return { kind: 'done', report: { sheets: await workbook.addSheets(models, control) } };
  },
});
