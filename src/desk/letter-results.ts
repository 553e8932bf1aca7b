import { smallest } from '../cells/extremes';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import type { Collection } from '../registers/collections/collection';
import { byLetter } from './distinct-letters';
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
 * The letters of the last twelve months by stage, and the late receipts (R38) of their customers within fifteen days from 签收 on; a receipt
 * counts for the last letter received by then (two of one day: the higher stage). A letter has a row for each invoice and counts once; one
 * that came back was not received (R25). Null without 催收记录, and in a snapshot (R9).
 */
export const letterResults = oncePerDesk((desk): readonly LetterResults[] | null => {
  const receipts = lateReceipts(desk);
  const rows = desk.registers.collections;
  if (receipts === null || rows === null) return null;
  const year = { start: yearBefore(desk.asOf), end: desk.asOf };
  const letters = byLetter(rows.filter(({ method, stage, struck }) => method === 'letter' && stage !== null && struck !== true)).map(
    letterOf,
  );
  const received = letters.filter(({ receivedDay }) => receivedDay !== null && isWithin(receivedDay, year));
  const came = new Map<Letter, Cents>();
  for (const { customerKey, day, amountCents } of receipts) {
    const letter = received
      .filter((one) => one.customerKey === customerKey && one.receivedDay !== null && one.receivedDay <= day)
      .sort((one, other) => (one.receivedDay ?? 0) - (other.receivedDay ?? 0) || one.stage - other.stage)
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

interface Letter {
  readonly customerKey: string;
  readonly stage: LetterStage;
  readonly day: SerialDay;
  readonly receivedDay: SerialDay | null;
}

/** What the rows of a letter say of it: the first of their days. */
function letterOf(rows: readonly Collection[]): Letter {
  const days = (of: (row: Collection) => SerialDay | null): SerialDay | null => {
    const known = rows.flatMap((row) => of(row) ?? []);
    return known.length === 0 ? null : smallest(known);
  };
  const isBack = rows.some(({ returnedDay }) => returnedDay !== null);
  return {
    customerKey: rows[0]?.customer.key ?? '',
    stage: rows[0]?.stage ?? 1,
    day: days(({ day }) => day) ?? 0,
    receivedDay: isBack ? null : days(({ receivedDay }) => receivedDay),
  };
}
