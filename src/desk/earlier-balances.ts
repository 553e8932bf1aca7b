import { balancesThroughTime, settledGroups } from '../ledger/replay/balances-through-time';
import { ledgerFactsOf } from './ledger-facts-of';
import { oncePerDesk } from './once-per-desk';

/** What the rows of the main currency stood at on any day up to asOf, as the ledger replayed at that day has them (R9). */
export const earlierBalances = oncePerDesk((desk) => balancesThroughTime(desk.aged, groupsOf(desk.latest())));

/** What has to be settled anew is found once: desks of earlier dates have no more of it. */
const groupsOf = oncePerDesk(({ aged, registers, isNetted }) => settledGroups(aged, ledgerFactsOf(registers).writeOffs, isNetted));
