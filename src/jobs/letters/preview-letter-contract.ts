import type { Language } from '../../texts/language';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';
import type { AskedMonth } from '../month/asked-month';
import type { ConfirmedLetter, LettersQuestion, LettersRefusal } from './write-letters-contract';

/** What a letter would say, with nothing written. */
export interface PreviewLetterRequest extends AskedMonth {
  readonly language: Language;
  readonly letterDate?: string;
  readonly letter: ConfirmedLetter;
  /** The letters by debtor and currency that are chosen to be written together: the preview bears the number that its letter would get among them. */
  readonly among?: readonly Pick<ConfirmedLetter, 'customer' | 'currency'>[];
}

export type PreviewLetterOutcome =
  | { readonly kind: 'done'; readonly report: LetterPreview }
  | { readonly kind: 'question'; readonly question: MonthQuestion | LettersQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | LettersRefusal; readonly reason: RefusalReason };

/** The text of a letter, made of the very document that would be handed over. */
export interface LetterPreview {
  /** Its paragraphs; a row of a table is one, its cells parted by tabs. */
  readonly lines: readonly string[];
  readonly mail: LetterMail;
}

/** The reminder as a message. */
export interface LetterMail {
  readonly subject: string;
  readonly body: string;
}
