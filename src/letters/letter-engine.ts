import type { DocumentPacking } from '../documents/document-packing';
import type { DocumentProperties } from '../documents/document-properties';
import type { KnownTag } from '../documents/known-tags';
import type { Pace } from '../documents/pace';
import type { TemplateFault } from '../documents/template-fault';
import type { TemplateValues } from '../documents/template-values';
import type { Account } from '../desk/account';
import type { Desk } from '../desk/desk';
import type { DueLetter } from '../desk/letter-run';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { Language } from '../texts/language';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Position } from '../ledger/aged-ledger';
import type { Policy } from '../policy/policy';
import type { SheetModel } from '../sheets/sheet-model';
import type { Letter, LetterDraft } from './letter';
import type { LetterKind } from './letter-kind';
import type { LetterRequest } from './letter-request';
import type { LetterOutput, MadeLetters, TemplateChoice } from './made-file';
import type { Placeholder } from './placeholder';

/**
 * All that letters need beyond their types; `letterEngine` of `letters.ts` is it, which whoever wants letters imports with `await
 * import(…)`.
 */
export interface LetterEngine {
  /** What a template of a kind can name. */
  placeholdersOf(kind: LetterKind): readonly Placeholder[];
  /** The file of a default template below assets/letters/: `first.zh-CN.docx`. */
  templateFile(choice: TemplateChoice): string;
  /** Under which a template is handed over: `首次催款函模板.docx`. */
  savedTemplateName(choice: TemplateChoice): string;
  /** Everything that is wrong with a template before any data; none: it can be used. */
  checkTemplate(bytes: Uint8Array, kind: LetterKind): Promise<readonly TemplateFault[]>;
  /** The demand of a stage for these invoices of a customer, with its sums (R21b). */
  demandFor(account: Account, stage: LetterStage, invoices: readonly Position[]): DueLetter;
  /** What a statement of account to a customer comes to, credits and advances off (R10). */
  statementBalance(account: Account, desk: Desk): Cents;
  /** The final payment day of a demand written on a day (R21b, settings). */
  finalPaymentDay(stage: LetterStage, letterDay: SerialDay, policy: Policy): SerialDay;
  /** The next numbers by the policy's `letters.numberPattern`, `taken` being those of the register. */
  letterNumbers(pattern: string, letterDay: SerialDay, taken: readonly string[], count: number): readonly string[];
  /** What stands in a letter, or what is missing for it. */
  draftLetter(desk: Desk, request: LetterRequest): LetterDraft;
  /** Writes letters into the templates; `templateOf` gives the bytes of the user's own or the default one. */
  makeLetters(
    letters: readonly Letter[],
    templateOf: (choice: TemplateChoice) => Promise<Uint8Array>,
    outputs: readonly LetterOutput[],
    pace: Pace,
    usersLanguage: Language,
  ): Promise<MadeLetters>;
  /** One document of a template of ours that is no letter's. */
  filledDocument(
    template: Uint8Array,
    tags: readonly KnownTag[],
    values: TemplateValues,
    properties: DocumentProperties,
  ): Promise<Uint8Array>;
  /** What packs documents of other kinds than letters. */
  documentPacking(): Promise<DocumentPacking>;
  /** What a .docx says, paragraph by paragraph. */
  documentText(bytes: Uint8Array): Promise<readonly string[]>;
  /**
   * Letters as worksheets, ready to print: one sheet a letter and one for its enclosure, with page setup and breaks; by their default
   * wording.
   */
  letterSheets(letters: readonly Letter[]): Promise<readonly SheetModel[]>;
}
