import type { Decimal } from 'decimal.js';

import type { Period } from '../domain/calendar/month-periods';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import type { Collection } from '../registers/collections/collection';
import { byLetter } from './distinct-letters';
import type { PromiseToPay } from './promises';

/** What was done to recover debts, and what it cost (R38). */
export interface Efforts {
  readonly calls: number;
  readonly visits: number;
  /** Of a stage, by their 日期, sent or not. */
  readonly letters: number;
  /** Of these, those that no row says went out, arrived or came back. */
  readonly unsentLetters: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly costCents: Cents;
  /** Mean of 1 to 5, exact; null where nobody was asked. */
  readonly satisfaction: Decimal | null;
}

/** The efforts of rows and promises (R38). */
export function effortsOf(rows: readonly Collection[], promises: readonly PromiseToPay[]): Efforts {
  const letters = byLetter(rows.filter(({ method, stage }) => method === 'letter' && stage !== null));
  const isUnsent = ({ sentDay, receivedDay, returnedDay }: Collection): boolean => (sentDay ?? receivedDay ?? returnedDay) === null;
  const asked = rows.flatMap(({ satisfaction }) => satisfaction ?? []);
  return {
    calls: rows.filter(({ method }) => method === 'call').length,
    visits: rows.filter(({ method }) => method === 'visit').length,
    letters: letters.length,
    unsentLetters: letters.filter((ofOne) => ofOne.every(isUnsent)).length,
    promisesKept: promises.filter(({ state }) => state === 'kept').length,
    promisesBroken: promises.filter(({ state }) => state === 'broken').length,
    costCents: sumCents(rows.map(({ costCents }) => costCents ?? 0)),
    satisfaction: asked.length === 0 ? null : asked.reduce((sum, mark) => sum.plus(mark), new Exact(0)).div(asked.length),
  };
}

/** Cost per yuan recovered, exact; null where nothing was recovered (R38). */
export function costPerYuan(costCents: Cents, recoveredCents: Cents): Decimal | null {
  return recoveredCents === 0 ? null : new Exact(costCents).div(recoveredCents);
}

/** Whether a day lies in a period. */
export function isWithin(day: number, { start, end }: Period): boolean {
  return day > start && day <= end;
}
