import type { DocumentBlock } from '../documents/written-document';
import type { CasePapersTexts } from '../texts/case-papers/zh-CN';
import type { Language } from '../texts/language';
import type { CaseFile } from './case-file';
import type { WhyNot } from './why-not';

/** What a document says, why there is none, or null where the case is none that has such a document. */
export type CaseText = readonly DocumentBlock[] | WhyNot | null;

/** A document of a case's pack: a draft for a lawyer, that states nothing which the workbook does not hold (R43). */
export interface CaseDocument<Key extends keyof CasePapersTexts['names'] = keyof CasePapersTexts['names']> {
  readonly key: Key;
  readonly language: Language;
  /** As in its file's name. */
  readonly name: string;
  write(file: CaseFile): CaseText;
}

export function isWhyNot(text: Exclude<CaseText, null>): text is WhyNot {
  return 'kind' in text;
}
