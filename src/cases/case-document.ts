import type { DocumentBlock } from '../documents/written-document';
import type { Language } from '../texts/language';
import type { CaseFile } from './case-file';

/** What a document says, or the sentence that says why there is none. */
export type CaseText = readonly DocumentBlock[] | { readonly whyNot: string };

/** A document of a case's pack: a draft for a lawyer, that states nothing which the workbook does not hold (R43). */
export interface CaseDocument<Key extends string = string> {
  readonly key: Key;
  readonly language: Language;
  /** As in its file's name. */
  readonly name: string;
  write(file: CaseFile): CaseText;
}
