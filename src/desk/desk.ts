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
  /** The customers of the main currency, or of that whose desk this is, by key, in the order of the book. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** The same ledger replayed at an earlier date; each date once. */
  agedOn(day: SerialDay): AgedLedger;
  /** The desk at an earlier date; each date once. */
  deskOn(day: SerialDay): Desk;
  /** The desk that was opened, of which this one may be of an earlier date. */
  latest(): Desk;
  /** The desk of the ledger's main currency on the same day: itself, unless this one is of another currency. */
  inMain(): Desk;
  /** The same day's desk in another currency of the ledger, where that one is the main one (R12d); each currency once. */
  inCurrency(currency: string): Desk;
}

/** Opens the desk on a ledger that was aged with the facts of its registers (`ledgerFactsOf`), and on the registers as they were read. */
export function openDesk(aged: AgedLedger, registers: Registers, choices: Pick<ReadingChoices, 'netUnallocated'>, policy: Policy): Desk {
  return desksOf({ aged, registers, choices, policy }, null)(aged.asOf);
}

interface Opened {
  readonly aged: AgedLedger;
  readonly registers: Registers;
  readonly choices: Pick<ReadingChoices, 'netUnallocated'>;
  readonly policy: Policy;
}

/** The desks of one currency by date; `mainOn` are those of the main currency, null where this is it. */
function desksOf(opened: Opened, mainOn: ((day: SerialDay) => Desk) | null): (day: SerialDay) => Desk {
  const { aged, registers, choices, policy } = opened;
  const facts = ledgerFactsOf(registers);
  const netting = choices.netUnallocated ?? policy.netUnallocated;
  const agedOn = once((day: SerialDay) => (day === aged.asOf ? aged : ageLedger(aged.ledger, day, choices, policy, facts)));
  const desksIn = once((currency: string): ((day: SerialDay) => Desk) => {
    const ledger = { ...aged.ledger, mainCurrency: currency };
    return desksOf({ ...opened, aged: ageLedger(ledger, aged.asOf, choices, policy, facts) }, deskOn);
  });
  const deskOn = once((day: SerialDay): Desk => {
    const at = registersAt(registers, day);
    const agedThen = agedOn(day);
    const desk: Desk = {
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
      inMain: () => (mainOn === null ? desk : mainOn(day)),
      inCurrency: (currency) => {
        if (currency === agedThen.main.currency) return desk;
        return mainOn === null ? desksIn(currency)(day) : mainOn(day).inCurrency(currency);
      },
    };
    return desk;
  });
  return deskOn;
}

function once<Asked, Result>(reckon: (asked: Asked) => Result): (asked: Asked) => Result {
  const known = new Map<Asked, Result>();
  return (asked) => {
    const reckoned = known.get(asked) ?? reckon(asked);
    known.set(asked, reckoned);
    return reckoned;
  };
}
