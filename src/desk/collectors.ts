import type { Decimal } from 'decimal.js';

import type { Cents } from '../domain/money/cents';
import type { Collection } from '../registers/collections/collection';
import { byCodePoints } from './by-code-points';
import { collectionsOf } from './collections-of';
import type { Desk } from './desk';
import { costPerYuan, effortsOf, isWithin } from './efforts';
import type { Efforts } from './efforts';
import { lateReceipts, recoveredOf } from './late-receipts';
import type { LateReceipt } from './late-receipts';
import { oncePerDesk } from './once-per-desk';
import { promisesOfCustomers } from './promises';
import { yearBefore } from './trade';

/** What one person recovered in twelve months, and by what efforts; '' for what came without any (R38). */
export interface CollectorMeasures extends Efforts {
  readonly name: string;
  readonly recoveredCents: Cents;
  /** Exact; null where nothing was recovered. */
  readonly costPerYuan: Decimal | null;
}

/** A receipt is owed to whoever last wrote to the log so many days before it. */
const daysOfMerit = 30;

/** 经办人 of the last twelve months, by name, '' only with a recovered sum (R38); null in a snapshot, where no receipt has a date (R9). */
export const recoveryOfCollectors = oncePerDesk((desk): readonly CollectorMeasures[] | null => {
  const all = effortsByCollector(desk);
  return all === null ? null : all.filter(({ name, recoveredCents }) => name !== '' || recoveredCents > 0);
});

/** The same with '' wherever it has a row, too: together they are all that was done (R38). */
export const effortsByCollector = oncePerDesk((desk): readonly CollectorMeasures[] | null => {
  const received = lateReceipts(desk);
  if (received === null) return null;
  const year = { start: yearBefore(desk.asOf), end: desk.asOf };
  const rows = (desk.registers.collections ?? []).filter(({ day }) => isWithin(day, year));
  const promises = [...promisesOfCustomers(desk).values()]
    .flat()
    .filter(({ promisedDay, state }) => isWithin(promisedDay, year) && promisedDay < desk.asOf && (state === 'kept' || state === 'broken'));
  const receipts = new Map<string, LateReceipt[]>();
  for (const receipt of received.filter(({ day }) => isWithin(day, year))) {
    const name = meritOf(desk, receipt);
    const known = receipts.get(name);
    if (known === undefined) receipts.set(name, [receipt]);
    else known.push(receipt);
  }
  const named = [...rows, ...promises.map(({ row }) => row)].map(({ collector }) => collector);
  return [...new Set([...named, ...receipts.keys()])].sort(byCodePoints).map((name): CollectorMeasures => {
    const theirs = ({ collector }: Pick<Collection, 'collector'>): boolean => collector === name;
    const efforts = effortsOf(
      rows.filter(theirs),
      promises.filter(({ row }) => theirs(row)),
    );
    const { recoveredCents } = recoveredOf(receipts.get(name) ?? []);
    return { name, recoveredCents, ...efforts, costPerYuan: costPerYuan(efforts.costCents, recoveredCents) };
  });
});

/** 经办人 of the customer's last row, whatever its 方式, in the thirty days up to a receipt; '' for what came without any (R38). */
export function meritOf(desk: Desk, { customerKey, day }: LateReceipt): string {
  return (
    collectionsOf(desk, customerKey)
      .filter((row) => row.day <= day && row.day >= day - daysOfMerit)
      .at(-1)?.collector ?? ''
  );
}
