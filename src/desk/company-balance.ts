import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { balanceOfLedger } from '../ledger/replay/balance-of-ledger';
import { writtenOffOn } from '../ledger/replay/balance-on';
import type { Desk } from './desk';

/** The company's balance in the main currency at the end of a day up to asOf, as the ledger replayed at that day has it (R28b, R9). */
export function companyBalanceOn(desk: Desk, day: SerialDay): Cents {
  const { ledger, basis, main } = desk.aged;
  const writtenOff = main.positions.filter(({ writeOffs }) => writeOffs.length > 0);
  // Money without an invoice that is netted meets other write-offs on another day: only a replay tells.
  if (desk.isNetted && writtenOff.length > 0) return desk.agedOn(day).main.balanceCents;
  return writtenOff.reduce((balance, position) => safeCents(balance - writtenOffOn(position, day)), balanceOfLedger(ledger, basis, day));
}
