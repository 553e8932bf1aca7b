import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import type { Collection } from '../registers/collections/collection';
import { isWithin } from './efforts';
import { lateReceipts } from './late-receipts';
import { oncePerDesk } from './once-per-desk';
import { yearBefore } from './trade';

/** What came of the letters of a stage in twelve months (R38). */
export interface LetterResults {
  readonly stage: LetterStage;
  /** By 日期, sent or not. */
  readonly written: number;
  /** By 签收. */
  readonly received: number;
  /** Of those received: after how many something came in time, and how much. */
  readonly answered: number;
  readonly cameCents: Cents;
}

/** Money is taken for a letter's if it came from its 签收 on within so many days. */
export const daysOfLetter = 15;

const stages: readonly LetterStage[] = [1, 2, 3];

/**
 * The letters of the last twelve months by stage, and the late receipts (R38) of their customers within fifteen days from 签收 on; a receipt counts for
 * the last letter received by then (two of one day: the higher stage). Null without 催收记录, and in a snapshot (R9).
 */
export const letterResults = oncePerDesk((desk): readonly LetterResults[] | null => {
  const receipts = lateReceipts(desk);
  const rows = desk.registers.collections;
  if (receipts === null || rows === null) return null;
  const year = { start: yearBefore(desk.asOf), end: desk.asOf };
  const letters = rows.filter(({ method, stage, struck }) => method === 'letter' && stage !== null && struck !== true);
  const received = letters.filter(({ receivedDay }) => receivedDay !== null && isWithin(receivedDay, year));
  const came = new Map<Collection, Cents>();
  for (const { customerKey, day, amountCents } of receipts) {
    const letter = received
      .filter(({ customer, receivedDay }) => customer.key === customerKey && receivedDay !== null && receivedDay <= day)
      .sort((one, other) => (one.receivedDay ?? 0) - (other.receivedDay ?? 0) || (one.stage ?? 0) - (other.stage ?? 0))
      .at(-1);
    if (letter === undefined || day > (letter.receivedDay ?? 0) + daysOfLetter) continue;
    came.set(letter, safeCents((came.get(letter) ?? 0) + amountCents));
  }
  return stages.map((stage): LetterResults => {
    const answered = [...came].filter(([letter]) => letter.stage === stage);
    return {
      stage,
      written: letters.filter((letter) => letter.stage === stage && isWithin(letter.day, year)).length,
      received: received.filter((letter) => letter.stage === stage).length,
      answered: answered.length,
      cameCents: answered.reduce((sum, [, cents]) => safeCents(sum + cents), 0),
    };
  });
});
