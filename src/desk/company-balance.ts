import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents, sumCents } from '../domain/money/cents';
import { balanceOfLedger } from '../ledger/replay/balance-of-ledger';
import type { Desk } from './desk';
import { earlierBalances } from './earlier-balances';
import { oncePerDesk } from './once-per-desk';

/** The company's balance in the main currency at the end of a day up to asOf, as the ledger replayed at that day has it (R28b, R9). */
export function companyBalanceOn(desk: Desk, day: SerialDay): Cents {
  return companyBalance(desk, day, isWrittenOff(desk) ? sumCents(earlierBalances(desk).on(day).writtenOff) : 0);
}

const isWrittenOff = oncePerDesk(({ aged }) => aged.main.positions.some(({ writeOffs }) => writeOffs.length > 0));

/** The same where it is known what write-offs lowered it by. */
export function companyBalance({ aged: { ledger, basis } }: Desk, day: SerialDay, writtenOffCents: Cents): Cents {
  return safeCents(balanceOfLedger(ledger, basis, day) - writtenOffCents);
}
