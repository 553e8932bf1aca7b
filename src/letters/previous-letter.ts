import type { Desk } from '../desk/desk';
import type { LetterLine } from '../desk/letter-run';
import { lettersBefore } from '../desk/sent-letters';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Position } from '../ledger/aged-ledger';
import type { LetterFormat } from './letter-format';
import { listedNumbers } from './listed-numbers';

/** What a letter says of those before it; both empty where nothing shows that one went out. */
export interface PreviousLetter {
  /** The last demand of an earlier stage that went out for one of the invoices. */
  readonly sentence: string;
  /** Which of the invoices stood in one that went out, by their numbers in the list, and which are demanded for the first time. */
  readonly listed: string;
}

/**
 * The demands of earlier stages about the invoices, as a letter says them. It tells a debtor of those alone that the register shows to have
 * gone out (寄出 or 签收): 日期, by which the letter run reckons where these are blank (R21a), is the day on which a letter was made.
 */
export function previousLetter(desk: Desk, stage: LetterStage, lines: readonly LetterLine[], format: LetterFormat): PreviousLetter {
  const positions = lines.map(({ position }) => position);
  const wentOut = lettersBefore(desk, stage, positions).flatMap(({ shownDay, ...letter }) =>
    shownDay === null ? [] : [{ ...letter, shownDay }],
  );
  const [last] = wentOut.sort((one, other) => other.shownDay - one.shownDay || other.stage - one.stage);
  if (last === undefined || last.stage === 3) return { sentence: '', listed: '' };
  const { sentDay, receivedDay, number } = last.row;
  const { creditor } = format.words.voices[stage === 3 ? 'lawyer' : 'demand'];
  const isListed = new Set<Position>(wentOut.flatMap(({ invoices }) => invoices));
  const numbersOf = (listed: boolean): string =>
    listedNumbers(
      positions.flatMap((position, index) => (isListed.has(position) === listed ? [index + 1] : [])),
      format.words.listSeparator,
    );
  return {
    sentence: format.words.previousLetter({
      creditor,
      day: sentDay === null ? '' : format.day(sentDay),
      number,
      stage: last.stage,
      received: receivedDay === null ? '' : format.day(receivedDay),
    }),
    listed: format.words.listedBefore(creditor, numbersOf(true), numbersOf(false)),
  };
}
