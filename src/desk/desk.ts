import type { SerialDay } from '../domain/calendar/serial-day';
import type { AgedLedger } from '../ledger/aged-ledger';
import type { ReadingChoices } from '../ledger/reading-choices';
import { ageLedger } from '../ledger/replay/age-ledger';
import type { Policy } from '../policy/policy';
import type { Registers } from '../registers/registers';
import { registersAt } from '../registers/registers-at';
import { accountsOf } from './account';
import type { Account } from './account';
import { ledgerFactsOf } from './ledger-facts-of';

/** A ledger and its registers as they stood at one date: all that is reckoned for alerts, letters and the work of the day is reckoned from here. */
export interface Desk {
  readonly aged: AgedLedger;
  readonly asOf: SerialDay;
  /** As they stood at asOf (R21a). */
  readonly registers: Registers;
  readonly policy: Policy;
  /** Whether receipts without an invoice are netted, or the user has said that they are not to be (R10). */
  readonly isNetted: boolean;
  readonly nettingDeclined: boolean;
  /** The customers of the main currency by key, in the order of the book. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** The same ledger replayed at an earlier date; each date once. */
  agedOn(day: SerialDay): AgedLedger;
}

/** Opens the desk on a ledger that was aged with the facts of its registers (`ledgerFactsOf`), and on the registers as they were read. */
export function openDesk(aged: AgedLedger, registers: Registers, choices: Pick<ReadingChoices, 'netUnallocated'>, policy: Policy): Desk {
  const at = registersAt(registers, aged.asOf);
  const facts = ledgerFactsOf(registers);
  const netting = choices.netUnallocated ?? policy.netUnallocated;
  const replays = new Map([[aged.asOf, aged]]);
  return {
    aged,
    asOf: aged.asOf,
    registers: at,
    policy,
    isNetted: netting === true,
    nettingDeclined: netting === false,
    accounts: accountsOf(aged.main, at.customers),
    agedOn(day) {
      const known = replays.get(day);
      if (known !== undefined) return known;
      const replayed = ageLedger(aged.ledger, day, choices, policy, facts);
      replays.set(day, replayed);
      return replayed;
    },
  };
}
