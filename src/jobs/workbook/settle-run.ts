import { constants } from '../../cells/parse/constants';
import { string } from '../../cells/parse/plain-values';
import { defineJob, requestOf } from '../define-job';
import type { SettleRunOutcome, SettleRunRequest } from './small-jobs-contract';

/**
 * Brings a run that was cut short to an end as the user wants it, who has seen what changes by that, and says what became of it; asks anew
 * where that is something else by now.
 */
export const settleRun = defineJob({
  name: 'settleRun',
  parse: requestOf<SettleRunRequest>()({ run: string, choice: constants('finish', 'undo', 'leave') }),
  run: async ({ run, choice }, { workbook }): Promise<SettleRunOutcome> => {
    return { kind: 'done', report: await workbook.settle({ run, choice }) };
  },
});
