import type { SerialDay } from '../domain/calendar/serial-day';
import type { SentLetter } from '../domain/dunning/letter-stage';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Position } from '../ledger/aged-ledger';
import type { Collection } from '../registers/collections/collection';
import type { Desk } from './desk';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';

/** A letter of a stage that went out and did not come back (R21a). */
export interface LetterOut {
  readonly row: Collection;
  readonly stage: LetterStage;
  /** 寄出, where that is blank 日期. */
  readonly outDay: SerialDay;
  /** The day on which the register shows that it went out: 寄出, else 签收; null where both are blank, and nothing but its date is known. */
  readonly shownDay: SerialDay | null;
  readonly invoices: readonly Position[];
}

/** The letters that went out by asOf (R21a). */
export const lettersOut = oncePerDesk((desk): readonly LetterOut[] =>
  (desk.registers.collections ?? []).flatMap((row) =>
    row.method !== 'letter' || row.stage === null || row.returnedDay !== null
      ? []
      : [
          {
            row,
            stage: row.stage,
            outDay: row.sentDay ?? row.day,
            shownDay: row.sentDay ?? row.receivedDay,
            invoices: invoicesMeant(desk, row, row.day),
          },
        ],
  ),
);

/** The letters of earlier stages than this one about any of the invoices (R21). */
export function lettersBefore(desk: Desk, stage: LetterStage, invoices: readonly Position[]): readonly LetterOut[] {
  const meant = new Set(invoices);
  return lettersOut(desk).filter((letter) => letter.stage < stage && letter.invoices.some((position) => meant.has(position)));
}

/** The highest stage sent for each invoice, with the latest day of that stage (R21, R21a). */
export const lastLetters = oncePerDesk((desk): ReadonlyMap<Position, SentLetter> => {
  const last = new Map<Position, SentLetter>();
  for (const { stage, outDay, invoices } of lettersOut(desk)) {
    for (const position of invoices) {
      const known = last.get(position);
      if (known === undefined || stage > known.stage || (stage === known.stage && outDay > known.day))
        last.set(position, { stage, day: outDay });
    }
  }
  return last;
});
