import type { Notice, ProblemReason } from '../ledger/findings';

/** Every word that a user meets, by the part of the product that says it. One object of this type a language; the compiler checks the keys. */
export interface Texts {
  readonly reading: ReadingTexts;
  readonly sheets: SheetTexts;
  readonly jobs: JobTexts;
}

/** Sentences about what a ledger's cells hold. */
export interface ReadingTexts {
  problem(reason: ProblemReason): string;
  notice(notice: Notice): string;
}

/** Headings and lines of the sheets we make. */
export interface SheetTexts {
  readonly detailName: string;
  readonly analysisName: string;
}

/** Refusals, questions and progress of the jobs. */
export interface JobTexts {
  readonly noLedger: string;
}
