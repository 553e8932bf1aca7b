import { defineJob } from '../define-job';
import type { Seen } from './look-asked';
import type { LookOutcome } from './look-contract';
import { request } from './look-request';
import { madeMonths } from './made-months';

/** What finds and reads a ledger: whoever will look soon may have it loaded before. */
export const loadLook = () => import(/* webpackChunkName: "look" */ './look-asked');

/** Finds the ledger that the user means and tells what its month would come to, without writing anything. */
export const look = defineJob({
  name: 'look',
  parse: request,
  learned: (): Seen => ({ made: [], memory: { ledgers: [] } }),
  run: async (asked, work, seen): Promise<LookOutcome> => {
    const { lookAsked } = await loadLook();
    return lookAsked(asked, work, seen);
  },
  stopped: (stop, { made, memory, userTables }): LookOutcome => ({
    ...stop,
    made: madeMonths(made, null),
    memory,
    ...(userTables && { userTables }),
  }),
});
