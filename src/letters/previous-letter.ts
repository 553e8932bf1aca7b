import type { Desk } from '../desk/desk';
import type { LetterLine } from '../desk/letter-run';
import { lettersOut } from '../desk/sent-letters';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { LetterFormat } from './letter-format';

/** The last demand of an earlier stage that went out for one of the invoices, as a letter says it; empty where there was none (R21). */
export function previousLetter(desk: Desk, stage: LetterStage, lines: readonly LetterLine[], format: LetterFormat): string {
  const listed = new Set(lines.map(({ position }) => position));
  const [last] = lettersOut(desk)
    .filter((letter) => letter.stage < stage && letter.invoices.some((position) => listed.has(position)))
    .sort((one, other) => other.outDay - one.outDay || other.stage - one.stage);
  if (last === undefined || last.stage === 3) return '';
  const { receivedDay, number } = last.row;
  return format.words.previousLetter({
    creditor: format.words.voices[stage === 3 ? 'lawyer' : 'demand'].creditor,
    day: format.day(last.outDay),
    number,
    stage: last.stage,
    received: receivedDay === null ? '' : format.day(receivedDay),
  });
}
