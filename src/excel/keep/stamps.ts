import { addHiddenName, ourPrefix, type NameReading } from './hidden-names';
import { nextNumber, numberPattern } from './next-number';

/*
 * A run that writes to tables of the user's leaves nothing in the workbook that is ours, by which it could be known afterwards that it was done
 * although its answer was lost: so it leaves a stamp, a hidden name with the next number, in place of the one before.
 */

const stampName = new RegExp(`^${ourPrefix.replace('.', '\\.')}stamp\\.(${numberPattern})$`, 'i');

/** The stamps that are there; one, but for a run that was cut short. */
export function stampsIn(names: readonly NameReading[]): number[] {
  return names.flatMap(({ name }) => stampName.exec(name)?.[1] ?? []).map(Number);
}

/** The number that no stamp has. */
export function nextStamp(names: readonly NameReading[]): number {
  return nextNumber(stampsIn(names));
}

export const nameOfStamp = (stamp: number): string => `${ourPrefix}stamp.${stamp}`;

/** Queues only. */
export function addStamp(context: Excel.RequestContext, stamp: number): void {
  addHiddenName(context, nameOfStamp(stamp), `=${stamp}`);
}

/** Queues only. */
export function removeStamps(context: Excel.RequestContext, stamps: readonly number[]): void {
  for (const stamp of stamps) context.workbook.names.getItem(nameOfStamp(stamp)).delete();
}
