import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { LossCause } from '../registers/write-offs/write-off';
import { isWithin } from './efforts';
import { oncePerDesk } from './once-per-desk';
import { yearBefore } from './trade';

/** What was lost for one cause in twelve months (R38). */
export interface LossesOfCause {
  /** null: the register names none. */
  readonly cause: LossCause | null;
  readonly count: number;
  readonly cents: Cents;
}

const causes: readonly (LossCause | null)[] = ['customerChoice', 'contractDefect', 'slowAction', 'other', null];

/**
 * The rows of 坏账核销 dated in the last twelve months by 原因, those of no cause last; causes that nobody named are left out (R38). Null without
 * the register.
 */
export const lossesByCause = oncePerDesk(({ registers, asOf }): readonly LossesOfCause[] | null => {
  if (registers.writeOffs === null) return null;
  const year = { start: yearBefore(asOf), end: asOf };
  const rows = registers.writeOffs.filter(({ day }) => isWithin(day, year));
  return causes.flatMap((cause) => {
    const those = rows.filter((row) => row.cause === cause);
    return those.length === 0 ? [] : [{ cause, count: those.length, cents: sumCents(those.map(({ amountCents }) => amountCents)) }];
  });
});
