import { Exact } from '../domain/money/exact';
import { isTooYoungToWriteOff, writeOffStatus } from '../domain/risk/write-off-status';
import type { WriteOffStatus } from '../domain/risk/write-off-status';
import type { Position } from '../ledger/aged-ledger';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';

/** An invoice old enough to be looked at for writing off (R35). */
export interface WriteOffCandidate {
  readonly position: Position;
  readonly status: Exclude<WriteOffStatus, ''>;
}

/** The open invoices that may be looked at for writing off, the longest overdue first (R35). */
export const writeOffCandidates = oncePerDesk(({ accounts, asOf }): readonly WriteOffCandidate[] =>
  [...accounts.values()]
    .flatMap(({ invoices }) =>
      invoices.filter(isOverdue).flatMap((position) => {
        const dueDay = position.row?.dueDay ?? null;
        const isYoung = dueDay === null || isTooYoungToWriteOff(dueDay, asOf);
        const status = isYoung ? '' : writeOffStatus(dueDay, asOf, new Exact(position.balanceCents).div(100));
        return status === '' ? [] : [{ position, status }];
      }),
    )
    .sort(
      ({ position: one }, { position: other }) =>
        (other.daysOverdue ?? 0) - (one.daysOverdue ?? 0) || other.balanceCents - one.balanceCents,
    ),
);
