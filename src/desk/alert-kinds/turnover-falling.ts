import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { quarterlyTurnovers } from '../quarterly-turnover';

/** The company's turnover fell in two quarters running: T(q) < T(q−1) < T(q−2) (R28, R28b). */
export const turnoverFalling: AlertKind<'turnoverFalling'> = {
  key: 'turnoverFalling',
  urgency: 'now',
  check(desk) {
    const quarters = quarterlyTurnovers(desk, 3);
    if (quarters === null) return uncheckedFor('datedReceipts');
    const turnovers = quarters.flatMap(({ turnover }) => turnover ?? []);
    const [before, middle, last] = turnovers;
    if (before === undefined || middle === undefined || last === undefined) return uncheckedFor('threeQuarters');
    const isFalling = last.lessThan(middle) && middle.lessThan(before);
    return { found: isFalling ? [{ customer: null, amountCents: desk.aged.main.balanceCents, since: null }] : [] };
  },
};
