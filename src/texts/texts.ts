import type { Notice, ProblemReason } from '../ledger/findings';
import type { FunctionTexts } from './functions/function-texts';
import type { JobTexts } from './jobs/zh-CN';
import type { PaneTexts } from './pane/pane-texts';
import type { RegisterTexts } from './registers/register-texts';
import type { SheetTexts } from './sheets/sheet-texts';

/** Every word that a user meets, by the part of the product that says it. One object of this type a language; the compiler checks the keys. */
export interface Texts {
  /** Between sentences that stand in one line. */
  readonly listSeparator: string;
  readonly reading: ReadingTexts;
  readonly registers: RegisterTexts;
  readonly sheets: SheetTexts;
  readonly jobs: JobTexts;
  readonly pane: PaneTexts;
  readonly functions: FunctionTexts;
}

/** Sentences about what a ledger's cells hold. */
export interface ReadingTexts {
  problem(reason: ProblemReason): string;
  notice(notice: Notice): string;
}
