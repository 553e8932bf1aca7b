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

/**
 * A ledger and its registers as they stood at one date: all that is reckoned for alerts, letters and the work of the day is reckoned from
 * here.
 */
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
  /** The desk at an earlier date; each date once. */
  deskOn(day: SerialDay): Desk;
  /** The desk that was opened, of which this one may be of an earlier date. */
  latest(): Desk;
}

/** Opens the desk on a ledger that was aged with the facts of its registers (`ledgerFactsOf`), and on the registers as they were read. */
export function openDesk(aged: AgedLedger, registers: Registers, choices: Pick<ReadingChoices, 'netUnallocated'>, policy: Policy): Desk {
  const facts = ledgerFactsOf(registers);
  const netting = choices.netUnallocated ?? policy.netUnallocated;
  const agedOn = oncePerDay((day) => (day === aged.asOf ? aged : ageLedger(aged.ledger, day, choices, policy, facts)));
  const deskOn = oncePerDay((day): Desk => {
    const at = registersAt(registers, day);
    const agedThen = agedOn(day);
    return {
      aged: agedThen,
      asOf: day,
      registers: at,
      policy,
      isNetted: netting === true,
      nettingDeclined: netting === false,
      accounts: accountsOf(agedThen.main, at.customers),
      agedOn,
      deskOn,
      latest: () => deskOn(aged.asOf),
    };
  });
  return deskOn(aged.asOf);
}

function oncePerDay<Result>(reckon: (day: SerialDay) => Result): (day: SerialDay) => Result {
  const known = new Map<SerialDay, Result>();
  return (day) => {
    const reckoned = known.get(day) ?? reckon(day);
    known.set(day, reckoned);
    return reckoned;
  };
}
