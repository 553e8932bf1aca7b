import { balancesThroughTime } from '../ledger/replay/balances-through-time';
import { ledgerFactsOf } from './ledger-facts-of';
import { oncePerDesk } from './once-per-desk';

/** What the rows of the main currency stood at on any day up to asOf, as the ledger replayed at that day has them (R9). */
export const earlierBalances = oncePerDesk(({ aged, registers, isNetted }) =>
  balancesThroughTime(aged, ledgerFactsOf(registers).writeOffs, isNetted),
);
