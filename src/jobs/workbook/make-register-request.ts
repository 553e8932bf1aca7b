import { optional, withDefault } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { boolean, string } from '../../cells/parse/plain-values';
import { requestOf } from '../define-job';
import { registerPlanNames } from './made-registers';
import type { MakeRegisterRequest } from './small-jobs-contract';

/** Which table, and whether it is to have the ledger's customers. */
export const request = requestOf<MakeRegisterRequest>()({
  name: constants(...registerPlanNames),
  withCustomers: withDefault(boolean, false),
  sheetName: optional(string),
});
