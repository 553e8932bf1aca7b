import { sumCents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { Receipt } from '../ledger';
import { receiptKey } from './repeated-receipts';
import { allAmong, timesOf } from '../../tables/all-among';
import { saysCopy } from '../recognition/sheet-names';

/** A table of receipts that all stand on another sheet as well. */
export interface CopiedReceipts {
  /** The place of the table that holds them too. */
  readonly of: number;
  /** Whether it counts nothing; else all count, for they may be others that look alike. */
  readonly isLeftOut: boolean;
}

/** A single receipt may have come twice on one day, which is named; where two and more all come again their table was copied. */
const fewestTelling = 2;

/**
 * The tables of receipts that repeat another, by their places: each receipt of theirs stands there too, as often, with its day, customer,
 * invoice number, amount and currency. Of two that hold the same the later repeats the earlier, unless its name alone says that it is a
 * copy. A sheet that was copied (收款明细 (2)), or holds one month of what another holds, would lower the balance twice (R9): it is left out
 * where there are several and every one names its invoice, or the sheet's name says it is a copy.
 */
export function copiedReceipts(tables: readonly (readonly Receipt[])[]): ReadonlyMap<number, CopiedReceipts> {
  const found = new Map<number, CopiedReceipts>();
  const timesOfTables = tables.map((receipts) => once(() => timesOf(receipts.map(receiptKey))));
  tables.forEach((own, place) => {
    const [first] = own;
    if (first === undefined) return;
    const of = tables.findIndex((other, at) => {
      if (at === place || !comesBefore(other, own, at < place)) return false;
      const others = timesOfTables[at]?.() ?? new Map<string, number>();
      return others.has(receiptKey(first)) && allAmong(timesOfTables[place]?.() ?? new Map(), others);
    });
    if (of === -1) return;
    const areTelling = own.length >= fewestTelling && own.every(({ invoiceNumber }) => invoiceNumber !== '');
    found.set(place, { of, isLeftOut: saysCopy(first.sheetName) || areTelling });
  });
  return found;
}

/** Says that a table repeats the one of another sheet, and whether it counts. */
export function copyNotice(receipts: readonly Receipt[], { isLeftOut }: CopiedReceipts, ofSheet: string): Notice {
  const totalCents = sumCents(receipts.map(({ amountCents }) => amountCents));
  return { kind: 'receiptsRepeated', sheetName: receipts[0]?.sheetName ?? '', ofSheet, count: receipts.length, totalCents, isLeftOut };
}

/** Whether a table is the one that another repeats, should it hold all of that one's receipts: never each of the other. */
function comesBefore(other: readonly Receipt[], own: readonly Receipt[], isEarlier: boolean): boolean {
  const [[first], [ownFirst]] = [other, own];
  if (first === undefined || ownFirst === undefined || first.sheetName === ownFirst.sheetName) return false;
  if (other.length !== own.length) return other.length > own.length;
  return saysCopy(first.sheetName) === saysCopy(ownFirst.sheetName) ? isEarlier : saysCopy(ownFirst.sheetName);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
